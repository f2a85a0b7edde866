package io.hengji.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.hengji.documents.DocumentReader;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// PDF files that are made to break a reader: each is read within bounds or refused with a
/// sentence, in seconds.
class HostilePdfTest {
  private static final Limits LIMITS =
      new Limits(200 << 20, 256 << 20, 200_000, 500, Duration.ofSeconds(8));
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  private static final Map<String, Supplier<byte[]>> FILES =
      Map.ofEntries(
          Map.entry("no pages", () -> new PrintedFile().bytes()),
          Map.entry("a page tree in a circle", () -> tree("/Kids [2 0 R 2 0 R] /Count 2")),
          Map.entry("a page that is its own parent", HostilePdfTest::ownParent),
          Map.entry("two billion pages", () -> tree("/Kids [] /Count 2147483647")),
          Map.entry("a page a million times", HostilePdfTest::samePage),
          Map.entry("page trees in page trees", HostilePdfTest::deepTree),
          Map.entry("a form that paints itself", () -> forms(1, 40, true)),
          Map.entry("forms that paint forms", () -> forms(12, 12, false)),
          Map.entry("arrays in arrays", () -> object("[".repeat(200_000))),
          Map.entry("dictionaries in dictionaries", () -> object("<</A".repeat(200_000))),
          Map.entry("arrays in arrays of the drawing", () -> drawing("[".repeat(500_000) + " TJ")),
          Map.entry("a bomb of spaces", () -> packed(" ", 300 << 20)),
          Map.entry(
              "a bomb of letters", () -> packed("BT /F1 9 Tf 50 700 Td <4e00> Tj ET\n", 8 << 20)),
          Map.entry("a bomb of rules", () -> packed("10 10 m 500 10 l S\n", 30 << 20)),
          Map.entry("a net of rules", HostilePdfTest::net),
          Map.entry("lines of dots", HostilePdfTest::dots),
          Map.entry("shaded areas", HostilePdfTest::areas),
          Map.entry("letters everywhere", HostilePdfTest::letters),
          Map.entry("columns everywhere", HostilePdfTest::columns),
          Map.entry("states in states", () -> drawing("q ".repeat(2_000_000))),
          Map.entry(
              "a path of a million points",
              () -> drawing("0 0 m " + "9 9 l 3 3 l ".repeat(500_000) + "S")),
          Map.entry("marked content without end", () -> drawing("/A BMC ".repeat(1_000_000))),
          Map.entry("a bomb in a bomb", HostilePdfTest::nestedBomb),
          Map.entry("many filters", HostilePdfTest::manyFilters),
          Map.entry("a predictor of huge rows", HostilePdfTest::predictor),
          Map.entry("a bomb of objects", HostilePdfTest::objectBomb),
          Map.entry("a table of objects in a circle", HostilePdfTest::tableCircle),
          Map.entry("a length that is its own", HostilePdfTest::ownLength),
          Map.entry(
              "huge numbers",
              () ->
                  drawing(
                      "1e999 -1e999 cm 99999999999999999999 NaN inf m 1e400 0 l S BT /F1 1e38 Tf 1e38 0 0 1e38 0 0 Tm <4e00> Tj ET")),
          Map.entry("a page without size", () -> page("/MediaBox [0 0 0 0]")),
          Map.entry("a page of huge size", () -> page("/MediaBox [-1e30 -1e30 1e30 1e30]")),
          Map.entry("a page of wrong size", () -> page("/MediaBox [/a (b) null]")),
          Map.entry("a page turned by a lot", () -> page("/Rotate 2147483647")),
          Map.entry(
              "widths of everything",
              () -> font("/W [0 2147483647 500 -5 7 1 0 [1e999]]", "Identity-H", "")),
          Map.entry(
              "codes for everything",
              () ->
                  font("", "Identity-H", "1 beginbfrange <00000000> <ffffffff> <0000> endbfrange")),
          Map.entry(
              "a map of many codes",
              () ->
                  font(
                      "",
                      "Identity-H",
                      "<0000> <ffff> [" + "<0041> ".repeat(1_000_000) + "] endbfrange")),
          Map.entry("an encoding that is not there", () -> font("", "No-Such-Map-H", "")),
          Map.entry("annotations without end", HostilePdfTest::annotations),
          Map.entry(
              "an unknown encryption", () -> encrypted("/Filter /Standard /V 99 /R 99 /Length -8")),
          Map.entry(
              "an encryption without keys",
              () -> encrypted("/Filter /Standard /V 5 /R 6 /Length 256")),
          Map.entry(
              "an encryption by certificate",
              () ->
                  encrypted(
                      "/Filter /Adobe.PubSec /V 4 /Recipients [(a)] /SubFilter /adbe.pkcs7.s5")),
          Map.entry("only a head", () -> ascii("%PDF-1.7\n")),
          Map.entry(
              "a head and noise",
              () -> ascii("%PDF-1.4\n" + "\u0001\u00ff obj endobj stream ".repeat(200_000))),
          Map.entry(
              "many unfinished objects", () -> ascii("%PDF-1.4\n" + "1 0 obj\n<<".repeat(300_000))),
          Map.entry("a million empty objects", HostilePdfTest::manyObjects));

  static Iterable<String> names() {
    return FILES.keySet().stream().sorted().toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isReadWithinBoundsOrRefused(String name) {
    byte[] file = Optional.ofNullable(FILES.get(name)).orElseThrow().get();
    assertTimeoutPreemptively(PATIENCE, () -> read(file));
  }

  private static void read(byte[] file) {
    try {
      assertThat(DocumentReader.read("a.pdf", file, LIMITS).blocks()).isNotEmpty();
    } catch (UnreadableFile e) {
      assertThat(e).hasMessageEndingWith("。");
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  /// A file of one page with some text, where more objects can be put.
  private static PrintedFile file() {
    PrintedFile file = new PrintedFile();
    return file.with(file.page().text(50, 50, 10, "文字"));
  }

  private static byte[] tree(String entries) {
    RawPdf raw = new RawPdf();
    int catalog = raw.add("<< /Type /Catalog /Pages 2 0 R >>");
    raw.add("<< /Type /Pages " + entries + " >>");
    return raw.bytes(catalog);
  }

  private static byte[] ownParent() {
    RawPdf raw = new RawPdf();
    int catalog = raw.add("<< /Type /Catalog /Pages 2 0 R >>");
    raw.add("<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 3 0 R >>");
    raw.add("<< /Type /Page /Parent 2 0 R >>");
    return raw.bytes(catalog);
  }

  private static byte[] samePage() {
    RawPdf raw = new RawPdf();
    int catalog = raw.add("<< /Type /Catalog /Pages 2 0 R >>");
    raw.add("<< /Type /Pages /Kids [" + "3 0 R ".repeat(1_000_000) + "] /Count 1000000 >>");
    raw.add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>");
    return raw.bytes(catalog);
  }

  private static byte[] deepTree() {
    RawPdf raw = new RawPdf();
    int catalog = raw.add("<< /Type /Catalog /Pages 2 0 R >>");
    for (int i = 2; i < 30_000; i++) {
      raw.add(
          "<< /Type /Pages /Count 1 /Kids [" + (i + 1) + " 0 R] /Parent " + (i - 1) + " 0 R >>");
    }
    raw.add("<< /Type /Page /MediaBox [0 0 9 9] /Parent 29999 0 R >>");
    return raw.bytes(catalog);
  }

  /// Forms that each paint the next one many times.
  private static byte[] forms(int depth, int times, boolean itself) {
    PrintedFile file = new PrintedFile();
    RawPdf raw = file.raw();
    int next = raw.addStream("/Subtype /Form /BBox [0 0 9 9]", ascii("0 0 m 9 0 l S"));
    for (int i = 0; i < depth; i++) {
      int form = raw.reserve();
      String painted = "/XObject << /X " + (itself ? form : next) + " 0 R >>";
      raw.setStream(
          form,
          "/Subtype /Form /BBox [0 0 9 9] /Resources << " + painted + " >>",
          ascii("/X Do ".repeat(times)));
      next = form;
    }
    PrintedPage page = file.page().text(50, 50, 10, "文字").raw("/X Do");
    return file.with(page, "", "/XObject << /X " + next + " 0 R >>").bytes();
  }

  private static byte[] object(String object) {
    PrintedFile file = file();
    int number = file.raw().add(object);
    return file.root("/Names " + number + " 0 R").bytes();
  }

  private static byte[] drawing(String operators) {
    PrintedFile file = new PrintedFile();
    return file.with(file.page().raw(operators).text(50, 50, 10, "文字")).bytes();
  }

  /// A drawing that is repeated to a size.
  private static byte[] packed(String piece, int size) {
    byte[] bytes = new byte[size];
    byte[] unit = ascii(piece);
    for (int i = 0; i < size; i++) {
      bytes[i] = unit[i % unit.length];
    }
    return stream("/Filter /FlateDecode", RawPdf.deflated(bytes));
  }

  private static byte[] stream(String entries, byte[] bytes) {
    PrintedFile file = new PrintedFile();
    int number = file.raw().addStream(entries, bytes);
    return file.with(file.page(), "/Contents " + number + " 0 R").bytes();
  }

  private static byte[] net() {
    PrintedPage page = new PrintedFile().page();
    for (int i = 0; i < 3_000; i++) {
      page.raw("0.01 w %s 0 m %s 842 l S".formatted(i / 5.0, i / 5.0));
      page.raw("0 %s m 595 %s l S".formatted(i / 4.0, i / 4.0));
    }
    return file(page);
  }

  private static byte[] dots() {
    PrintedPage page = new PrintedFile().page();
    for (int i = 0; i < 60_000; i++) {
      page.raw((i % 590) + " " + (i / 590) + " 0.5 0.5 re f");
    }
    return file(page);
  }

  private static byte[] areas() {
    PrintedPage page = new PrintedFile().page();
    for (int i = 0; i < 20_000; i++) {
      page.raw((i % 590) + " " + (i % 811) + " 20 20 re f");
    }
    return file(page);
  }

  private static byte[] letters() {
    PrintedPage page = new PrintedFile().page();
    for (int i = 0; i < 20_000; i++) {
      page.text((i * 31) % 590, (i * 17.3) % 840, 4 + i % 9, "字");
    }
    return file(page);
  }

  private static byte[] columns() {
    PrintedPage page = new PrintedFile().page();
    for (int row = 0; row < 190; row++) {
      for (int column = 0; column < 80; column++) {
        page.text(column * 7, 10 + row * 4.2, 3, "1");
      }
    }
    return file(page);
  }

  private static byte[] file(PrintedPage page) {
    PrintedFile file = new PrintedFile();
    return file.with(page.text(50, 50, 10, "文字")).bytes();
  }

  private static byte[] nestedBomb() {
    byte[] bytes = RawPdf.deflated(RawPdf.deflated(new byte[300 << 20]));
    return stream("/Filter [/FlateDecode /FlateDecode]", bytes);
  }

  private static byte[] manyFilters() {
    return stream("/Filter [" + "/ASCIIHexDecode ".repeat(50_000) + "]", ascii("41>"));
  }

  private static byte[] predictor() {
    String parameters = "/DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 32 >>";
    return stream("/Filter /FlateDecode " + parameters, RawPdf.deflated(new byte[1 << 20]));
  }

  private static byte[] objectBomb() {
    PrintedFile file = file();
    String whole = new String(file.packed(), StandardCharsets.ISO_8859_1);
    byte[] bomb = RawPdf.deflated(new byte[300 << 20]);
    String head =
        "9 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " + bomb.length;
    String object = head + " >>\nstream\n" + new String(bomb, StandardCharsets.ISO_8859_1);
    return ascii(whole.replace("startxref", object + "\nendstream\nendobj\nstartxref"));
  }

  private static byte[] tableCircle() {
    String whole = new String(file().bytes(), StandardCharsets.ISO_8859_1);
    int table = whole.lastIndexOf("xref\n0 ");
    return ascii(whole.replace("/Size", "/Prev " + table + " /XRefStm " + table + " /Size"));
  }

  private static byte[] ownLength() {
    String whole = new String(file().bytes(), StandardCharsets.ISO_8859_1);
    return ascii(whole.replaceAll("/Length \\d+", "/Length 5 0 R"));
  }

  private static byte[] page(String entries) {
    PrintedFile file = new PrintedFile();
    return file.with(file.page().text(50, 50, 10, "文字"), entries).bytes();
  }

  private static byte[] font(String widths, String encoding, String map) {
    PrintedFile file = new PrintedFile();
    int descendant = file.raw().add("<< /Type /Font /Subtype /CIDFontType2 " + widths + " >>");
    int meaning = file.raw().addStream("", ascii(map));
    int font =
        file.raw()
            .add(
                "<< /Type /Font /Subtype /Type0 /Encoding /%s /DescendantFonts [%d 0 R] /ToUnicode %d 0 R >>"
                    .formatted(encoding, descendant, meaning));
    PrintedPage page = file.page().raw("BT /F2 9 Tf 50 700 Td <00410042ffff00> Tj ET");
    file.fonts("/F2 " + font + " 0 R").with(page.text(50, 50, 10, "文字"));
    return file.bytes();
  }

  private static byte[] annotations() {
    PrintedFile file = new PrintedFile();
    int form = file.raw().reserve();
    file.raw().setStream(form, "/Subtype /Form /BBox [0 0 1e-30 9]", ascii("/X Do"));
    int note =
        file.raw()
            .add("<< /Subtype /FreeText /Rect [0 0 1e30 1e30] /AP << /N " + form + " 0 R >> >>");
    String all = "/Annots [" + (note + " 0 R ").repeat(200_000) + "]";
    return file.with(file.page().text(50, 50, 10, "文字"), all).bytes();
  }

  private static byte[] encrypted(String entries) {
    PrintedFile file = file();
    file.raw().trailer("/Encrypt << " + entries + " >> /ID [(a) (b)]");
    return file.bytes();
  }

  private static byte[] manyObjects() {
    PrintedFile file = file();
    for (int i = 0; i < 100_000; i++) {
      file.raw().add("null");
    }
    byte[] bytes = file.bytes();
    return Arrays.copyOf(bytes, bytes.length - 60);
  }
}
