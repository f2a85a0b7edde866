package io.hengji.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.documents.flat.FlatText;
import io.hengji.documents.forms.FormReader;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.packed.Packed;
import io.hengji.documents.packed.RandomBytes;
import io.hengji.documents.packed.ZipArchive;
import io.hengji.documents.packed.ZipMember;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

/// Changes bytes of small files of every kind but PDF: whatever comes out, nothing but a refusal in
/// a sentence may, and soon. Runs for `-Dhengji.fuzz.seconds=N` seconds (10), from the seed
/// `-Dhengji.fuzz.seed=N`; an input that fails is kept in `target/fuzz`.
class FuzzedFilesTest {
  private static final Limits LIMITS =
      new Limits(8 << 20, 64 << 20, 200_000, 50, Duration.ofSeconds(20));
  private static final List<String> WORDS =
      List.of(
          "<",
          ">",
          "/>",
          "</",
          "<!--",
          "<![CDATA[",
          "&#x0;",
          "&#1114112;",
          "\0",
          "\uFFFF",
          "w:val=\"",
          "\"-1\"",
          "\"99999999999\"",
          "rowspan=0",
          "colspan=65535",
          "XFD1048576",
          "1E308",
          "<w:tbl>",
          "<w:vMerge/>",
          "</w:tc>",
          "<table>",
          "<td>",
          "|",
          "\t",
          "\r\n",
          "A1:XFD1048576",
          "<f>1</f>");

  @Test
  void leavesNothingButARefusal() throws IOException {
    long seconds = Long.getLong("hengji.fuzz.seconds", 10);
    long seed = Long.getLong("hengji.fuzz.seed", System.nanoTime());
    Random random = new Random(seed);
    List<byte[]> corpus = corpus();
    long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
    int tries = 0;
    while (System.nanoTime() < end) {
      byte[] changed = changed(corpus.get(random.nextInt(corpus.size())), random);
      long start = System.nanoTime();
      try {
        read(changed);
      } catch (Throwable e) {
        throw new AssertionError(
            "seed " + seed + ", input kept in " + kept(changed, seed, tries), e);
      }
      Duration taken = Duration.ofNanos(System.nanoTime() - start);
      if (taken.compareTo(LIMITS.time().plusSeconds(20)) > 0) {
        throw new AssertionError(
            "took " + taken + ", seed " + seed + ", input kept in " + kept(changed, seed, tries));
      }
      tries++;
    }
    assertThat(tries).isPositive();
  }

  /// Reads a file and what is in it; only a refusal in a sentence may come out.
  private static void read(byte[] file) {
    try {
      Document document = DocumentReader.read("fuzzed", file, LIMITS);
      Document rebuilt = FlatText.rebuild(document, LIMITS);
      FormReader.read(rebuilt);
    } catch (UnreadableFile e) {
      assertThat(e).hasMessageEndingWith("。");
    }
  }

  private static Path kept(byte[] input, long seed, int number) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "fuzz"));
    return Files.write(folder.resolve(seed + "-" + number), input);
  }

  /// A change: of the bytes themselves, or of a part inside the packing.
  private static byte[] changed(byte[] original, Random random) {
    if (ZipArchive.isZip(original) && random.nextInt(8) > 0) {
      try {
        return repacked(original, random);
      } catch (UnreadableFile _) {
        return mutated(original, random);
      }
    }
    return mutated(original, random);
  }

  private static byte[] repacked(byte[] original, Random random) throws UnreadableFile {
    try (ZipArchive archive = new ZipArchive(RandomBytes.of(original))) {
      Packed packed = Packed.archive();
      int chosen = random.nextInt(archive.members().size());
      for (int i = 0; i < archive.members().size(); i++) {
        ZipMember member = archive.members().get(i);
        byte[] part = archive.bytes(member, new Allowance(LIMITS), 1 << 20);
        packed.with(
            member.name(), i == chosen || random.nextInt(4) == 0 ? mutated(part, random) : part);
      }
      return packed.bytes();
    }
  }

  private static byte[] mutated(byte[] original, Random random) {
    byte[] bytes = original.clone();
    for (int changes = 1 + random.nextInt(6); changes > 0 && bytes.length > 0; changes--) {
      int at = random.nextInt(bytes.length);
      int length = random.nextInt(1 + Math.min(64, bytes.length - at));
      switch (random.nextInt(7)) {
        case 0 -> bytes[at] = (byte) random.nextInt();
        case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 2 -> bytes = Arrays.copyOf(bytes, at);
        case 3 -> bytes = spliced(bytes, at, length, new byte[0]);
        case 4 -> bytes = spliced(bytes, at, 0, Arrays.copyOfRange(bytes, at, at + length));
        case 5 -> {
          int from = random.nextInt(bytes.length - length + 1);
          bytes = spliced(bytes, at, length, Arrays.copyOfRange(bytes, from, from + length));
        }
        default -> {
          String word = WORDS.get(random.nextInt(WORDS.size()));
          bytes =
              spliced(
                  bytes,
                  at,
                  Math.min(length, random.nextInt(4)),
                  word.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, int at, int removed, byte[] inserted) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(inserted);
    out.write(bytes, at + removed, bytes.length - at - removed);
    return out.toByteArray();
  }

  private static List<byte[]> corpus() throws IOException {
    Path samples = Path.of(System.getProperty("hengji.root", "..")).resolve("samples");
    List<byte[]> corpus = new ArrayList<>();
    for (String kind : new String[] {"doc", "docx", "xlsx", "html"}) {
      corpus.add(Files.readAllBytes(samples.resolve("relief-2024." + kind)));
    }
    try (InputStream in = FuzzedFilesTest.class.getResourceAsStream("word/oddities.doc")) {
      corpus.add(Objects.requireNonNull(in).readAllBytes());
    }
    String html =
        "<html><body><h1>自评表</h1><table><tr><td rowspan=2>产出<td colspan=2>数量</tr><tr><td>1500<td>1249"
            + "</table><table><tr><td><table><tr><td>a<td>b</table></table></body></html>";
    String text = "自评表\n项目 | 慰问\n产出 | 1500 | 1249\n\n完\t成\n一\t二\n";
    corpus.add(word());
    corpus.add(workbook());
    corpus.add(oldWorkbook());
    corpus.add(html.getBytes(StandardCharsets.UTF_8));
    corpus.add(html.getBytes(Charset.forName("GB18030")));
    corpus.add(text.getBytes(StandardCharsets.UTF_8));
    corpus.add(text.getBytes(StandardCharsets.UTF_16LE));
    corpus.add(
        ("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n"
                + "Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>=E9=A1=B9</p>\n--b--")
            .getBytes(StandardCharsets.UTF_8));
    corpus.add(
        ("<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>"
                + "<Worksheet><Table><Row Index='2'><Cell MergeAcross='2' MergeDown='1'><Data Type='Number'>1"
                + "</Data></Cell></Row></Table></Worksheet></Workbook>")
            .getBytes(StandardCharsets.UTF_8));
    return corpus;
  }

  private static byte[] word() {
    return Packed.word(
        "<w:p><w:r><w:t>自评表</w:t><w:br/></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/>"
            + "<w:vMerge w:val='restart'/></w:tcPr><w:p><w:r><w:t>产出</w:t></w:r></w:p></w:tc><w:tc><w:p/>"
            + "<w:tbl><w:tr><w:tc/><w:tc/></w:tr></w:tbl></w:tc></w:tr><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/>"
            + "<w:vMerge/></w:tcPr></w:tc><w:tc><w:ins><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>1</w:t></w:r></w:p>"
            + "</w:ins></w:tc></w:tr></w:tbl>");
  }

  private static byte[] workbook() {
    return Packed.workbook(
        "<cols><col min='1' max='2' hidden='1'/></cols><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c>"
            + "<c r='B1' s='1'><v>0.4517</v></c></row><row r='3'><c r='A3' t='inlineStr'><is><t>文</t></is></c>"
            + "<c r='C3'><f>A1</f></c></row></sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells>",
        "<numFmts><numFmt numFmtId='164' formatCode='0.00%;[Red]-0.0;\"零\";@'/></numFmts>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs>",
        "<si><r><t>富_x000D_</t></r><rPh><t>x</t></rPh></si>");
  }

  private static byte[] oldWorkbook() throws IOException {
    try (HSSFWorkbook workbook = new HSSFWorkbook()) {
      Sheet sheet = workbook.createSheet("表");
      Row row = sheet.createRow(0);
      row.createCell(0).setCellValue("自评表");
      row.createCell(1).setCellValue(9.53);
      row.createCell(2).setCellFormula("B1*2");
      sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }
}
