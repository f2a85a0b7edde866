package io.hengji.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.documents.DocumentReader;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Changes PDF files at random: whatever comes out, nothing but a refusal in a sentence may, and
/// soon. Runs for `-Dhengji.fuzz.seconds=N` seconds (15), from the seed `-Dhengji.fuzz.seed=N`.
class FuzzedPdfTest {
  private static final Limits LIMITS =
      new Limits(8 << 20, 64 << 20, 200_000, 50, Duration.ofSeconds(10));
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Pattern NUMBER = Pattern.compile("\\b\\d+(?:\\.\\d+)?\\b");
  private static final Pattern OBJECT = Pattern.compile("(?s)\\d+ 0 obj\\n.*?endobj\\n");
  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-1",
          "1",
          "2147483647",
          "-2147483648",
          "99999999999999999999",
          "1e999",
          "NaN",
          "0.0000001",
          "4294967296",
          "65535",
          "null",
          "[",
          ">>",
          "(",
          "<");
  private static final List<String> WORDS =
      List.of(
          "<<",
          ">>",
          "[",
          "]",
          "obj",
          "endobj",
          "stream\n",
          "endstream",
          "/Kids",
          "/Parent",
          "/Length",
          "/Filter",
          "/FlateDecode",
          "/LZWDecode",
          "/DecodeParms",
          "/Prev",
          "/Type",
          "/ObjStm",
          "/XRef",
          "/Encrypt",
          "/Resources",
          "/XObject",
          "Do",
          "BT",
          "Tj",
          "TJ",
          "Tf",
          "cm",
          "re",
          "f",
          "S",
          "q",
          "Q",
          "BI ID ",
          "EI",
          "1 0 R",
          "3 0 R",
          "9 0 R",
          "%",
          "\0",
          "trailer",
          "startxref",
          "xref",
          "beginbfrange",
          "endbfrange",
          "endbfchar",
          "usecmap");

  private final Random random;
  private final long seed;

  FuzzedPdfTest() {
    seed = Long.getLong("hengji.fuzz.seed", System.nanoTime());
    random = new Random(seed);
  }

  @Test
  void leavesNothingButARefusal() {
    long seconds = Long.getLong("hengji.fuzz.seconds", 15);
    List<byte[]> originals = originals();
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    int tries = 0;
    while (System.nanoTime() < end) {
      byte[] original = originals.get(random.nextInt(originals.size()));
      attempt(changed(original), tries++);
    }
    assertThat(tries).isPositive();
  }

  private void attempt(byte[] file, int number) {
    long start = System.nanoTime();
    try {
      DocumentReader.read("fuzzed.pdf", file, LIMITS);
    } catch (UnreadableFile e) {
      assertThat(e).hasMessageEndingWith("。");
    } catch (RuntimeException | Error e) {
      String bytes = Base64.getEncoder().encodeToString(file);
      throw new AssertionError("seed " + seed + ", try " + number + ": " + bytes, e);
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .as("seed %s, try %s", seed, number)
        .isLessThan(PATIENCE);
  }

  private byte[] changed(byte[] original) {
    byte[] bytes = original;
    for (int changes = 1 + random.nextInt(4); changes > 0 && bytes.length > 0; changes--) {
      bytes =
          switch (random.nextInt(8)) {
            case 0 -> numbers(bytes);
            case 1 -> objects(bytes);
            case 2 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 3 -> flipped(bytes);
            case 4 -> moved(bytes);
            case 5 -> word(bytes);
            case 6 -> without(bytes);
            default -> flipped(numbers(bytes));
          };
    }
    return bytes;
  }

  /// Some numbers replaced by others.
  private byte[] numbers(byte[] bytes) {
    int chance = 1 + random.nextInt(60);
    Matcher numbers = NUMBER.matcher(text(bytes));
    return RawPdf.latin(
        numbers.replaceAll(number ->
            Matcher.quoteReplacement(
                random.nextInt(chance) == 0
                    ? NUMBERS.get(random.nextInt(NUMBERS.size()))
                    : number.group())));
  }

  /// The objects in another order, one of them under another's number.
  private byte[] objects(byte[] bytes) {
    String text = text(bytes);
    List<String> objects = new ArrayList<>();
    Matcher found = OBJECT.matcher(text);
    while (found.find()) {
      objects.add(found.group());
    }
    if (objects.isEmpty()) {
      return bytes;
    }
    Collections.shuffle(objects, random);
    int other = 1 + random.nextInt(objects.size());
    objects.set(0, objects.getFirst().replaceFirst("^\\d+", String.valueOf(other)));
    String rest = text.substring(Math.max(0, text.lastIndexOf("trailer")));
    return RawPdf.latin("%PDF-1.7\n" + String.join("", objects) + rest);
  }

  private byte[] flipped(byte[] bytes) {
    byte[] changed = bytes.clone();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
    }
    return changed;
  }

  private byte[] moved(byte[] bytes) {
    int length = random.nextInt(Math.min(400, bytes.length));
    int from = random.nextInt(bytes.length - length);
    return spliced(
        bytes, random.nextInt(bytes.length), 0, Arrays.copyOfRange(bytes, from, from + length));
  }

  private byte[] word(byte[] bytes) {
    String word = WORDS.get(random.nextInt(WORDS.size()));
    int at = random.nextInt(bytes.length);
    int removed = Math.min(random.nextInt(word.length() + 1), bytes.length - at);
    return spliced(bytes, at, removed, RawPdf.latin(" " + word + " "));
  }

  private byte[] without(byte[] bytes) {
    int length = random.nextInt(Math.min(200, bytes.length));
    return spliced(bytes, random.nextInt(bytes.length - length), length, new byte[0]);
  }

  private static byte[] spliced(byte[] bytes, int at, int removed, byte[] inserted) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(inserted);
    out.write(bytes, at + removed, bytes.length - at - removed);
    return out.toByteArray();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static List<byte[]> originals() {
    List<byte[]> files = new ArrayList<>();
    for (PrintFont font : PrintFont.values()) {
      files.add(PrintedForm.file(font, PrintedForm.table()));
    }
    for (PrintedTable.Rules rules : PrintedTable.Rules.values()) {
      PrintedFile file = new PrintedFile();
      PrintedForm.table()
          .with(rules)
          .repeating(1)
          .on(file, PrintedForm.page(file), 300, 800)
          .forEach(file::withUnpacked);
      files.add(file.bytes());
      files.add(file.packed());
    }
    return files;
  }
}
