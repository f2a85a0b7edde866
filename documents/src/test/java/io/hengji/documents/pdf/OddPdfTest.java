package io.hengji.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.documents.DocumentReader;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.Line;
import io.hengji.documents.grid.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

/// Files that say the same as a plain one in a way that few do.
class OddPdfTest {
  private static final PrintedTable.Rules ALL = PrintedTable.Rules.ALL;

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "UNKNOWN_CODES")
  void readsTheCodesOfFontsThatAreNotEmbedded(PrintFont font) throws UnreadableFile {
    assertThat(PrintedForm.indicators(PrintedForm.file(font, PrintedForm.table())))
        .isEqualTo(PrintedForm.INDICATORS);
  }

  @Test
  void saysThatCodesWithoutMeaningCannotBeRead() throws UnreadableFile {
    byte[] file = PrintedForm.file(PrintFont.UNKNOWN_CODES, PrintedForm.table());
    Document document = DocumentReader.read("a.pdf", file, Limits.STANDARD);
    assertThat(document.notices()).hasSize(1);
    assertThat(document.notices().getFirst().text()).contains("无法识别");
  }

  @ParameterizedTest
  @ValueSource(ints = {90, 180, 270, -90, 450})
  void readsPagesThatAreShownTurned(int turn) throws UnreadableFile {
    PrintedFile file = new PrintedFile();
    List<PrintedPage> pages = PrintedForm.table().on(file, PrintedForm.page(file), 100, 800);
    pages.forEach(page -> file.with(page, "/Rotate " + turn));
    assertThat(PrintedForm.indicators(file.bytes())).isEqualTo(PrintedForm.INDICATORS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0 1 -1 0 842 0 cm",
        "-1 0 0 -1 595 842 cm",
        "0 -1 1 0 0 595 cm",
        "0.5 0 0 0.5 100 200 cm",
        "1 0.01 -0.01 1 5 0 cm"
      })
  void readsTextThatIsTurnedOnThePage(String turn) throws UnreadableFile {
    for (PrintedTable.Rules rules : List.of(ALL, PrintedTable.Rules.NONE)) {
      PrintedFile file = new PrintedFile();
      PrintedPage first = file.page().raw(turn).text(200, 60, 16, "项目支出绩效自评表");
      PrintedForm.table()
          .with(rules)
          .on(file, first, 100, 800)
          .forEach(page -> file.with(page, "/MediaBox [0 0 842 842]"));
      assertThat(PrintedForm.indicators(file.bytes())).isEqualTo(PrintedForm.INDICATORS);
    }
  }

  @Test
  void readsATableOverPagesThatRepeatItsCaptions() throws UnreadableFile {
    for (PrintedTable.Rules rules : PrintedTable.Rules.values()) {
      PrintedFile file = new PrintedFile();
      List<PrintedPage> pages =
          new PrintedTable(PrintedForm.WIDTHS, PrintedForm.ROWS.subList(8, 18))
              .with(rules)
              .with(PrintedTable.Stand.TOP)
              .repeating(1)
              .on(file, PrintedForm.page(file), 680, 800);
      for (int i = 0; i < pages.size(); i++) {
        pages.get(i).text(290, 825, 8, "第" + (i + 1) + "页");
        file.with(pages.get(i));
      }
      assertThat(pages).hasSizeGreaterThan(1);
      assertThat(PrintedForm.indicators(file.bytes()))
          .as(rules.name())
          .isEqualTo(PrintedForm.INDICATORS);
    }
  }

  @Test
  void putsARowTogetherThatAPageBreaks() throws UnreadableFile {
    PrintedFile file = new PrintedFile();
    PrintedPage first = file.page().text(44, 784, 9, "三级指标").text(144, 784, 9, "完成情况");
    PrintedPage second = file.page();
    box(first, 774, 790);
    first.text(44, 803, 9, "慰问人数").text(144, 803, 9, "走访慰问困难职工三千零六十人，资金在春");
    first.line(40, 790, 40, 808).line(140, 790, 140, 808).line(322, 790, 322, 808);
    second.text(144, 43, 9, "节前全部发放。");
    second.line(40, 30, 40, 50).line(140, 30, 140, 50).line(322, 30, 322, 50);
    second.line(40, 50, 322, 50);
    file.with(first).with(second);
    assertThat(cells(file.bytes()))
        .containsExactly("三级指标", "完成情况", "慰问人数", "走访慰问困难职工三千零六十人，资金在春节前全部发放。");
  }

  private static void box(PrintedPage page, double top, double bottom) {
    page.line(40, top, 322, top).line(40, bottom, 322, bottom);
    page.line(40, top, 40, bottom).line(140, top, 140, bottom).line(322, top, 322, bottom);
  }

  @Test
  void readsRadicalsAsCharacters() throws UnreadableFile {
    assertThat(cells(oneCell("⼯会⽣⽇慰问⾦，困难职⼯⼦⼥⼊学补助⻋费，⼾均⼀千元")))
        .containsExactly("工会生日慰问金，困难职工子女入学补助车费，户均一千元");
  }

  @Test
  void keepsFullWidthForms() throws UnreadableFile {
    assertThat(cells(oneCell("６００，０００元（含税）"))).containsExactly("６００，０００元（含税）");
  }

  @Test
  void readsWhatTheFileSaysThatItsMarksMean() throws UnreadableFile {
    PrintedFile file = new PrintedFile();
    PrintedPage page =
        frame(file.page())
            .raw("/Span << /ActualText <FEFF5B8C6210> >> BDC")
            .text(54, 112, 9, "甲乙")
            .raw("EMC")
            .text(72, 112, 9, "情况");
    assertThat(cells(file.with(page).bytes())).containsExactly("完成情况");
  }

  @Test
  void leavesOutTextWhereNothingIsPainted() throws UnreadableFile {
    PrintedFile file = new PrintedFile();
    PrintedPage page =
        frame(file.page())
            .raw("q 40 700 120 60 re W* n")
            .text(54, 112, 9, "完成情况")
            .text(54, 300, 9, "产出指标")
            .raw("Q q 40 700 10 10 re W n")
            .text(54, 124, 9, "产出指标")
            .raw("Q");
    assertThat(cells(file.with(page).bytes())).containsExactly("完成情况");
  }

  @Test
  void readsTicksAndSignsOfPictureFonts() throws UnreadableFile {
    String fonts =
        "/W << /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Wingdings >> "
            + "/S << /Type /Font /Subtype /Type1 /BaseFont /Symbol >>";
    PrintedFile file = new PrintedFile().fonts(fonts);
    PrintedPage page =
        frame(file.page()).raw("BT /W 9 Tf 54 730 Td <FC> Tj /S 9 Tf 4.95 0 Td <B3> Tj ET");
    file.with(page.text(64, 112, 9, "95%"));
    assertThat(cells(file.bytes())).containsExactly("√≥95%");
  }

  @Test
  void asksAnEmbeddedFontWhereTheFileTellsNoMeaning() throws IOException, UnreadableFile {
    byte[] program;
    try (InputStream in =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      program = Objects.requireNonNull(in).readAllBytes();
    }
    CmapLookup codes =
        new TTFParser().parse(new RandomAccessReadBuffer(program)).getUnicodeCmapLookup();
    StringBuilder text = new StringBuilder();
    "3100".chars().forEach(c -> text.append("%04x".formatted(codes.getGlyphId(c))));
    PrintedFile file = new PrintedFile();
    int embedded = file.raw().addStream("/Filter /FlateDecode", RawPdf.deflated(program));
    String font =
        "/E << /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< "
            + "/Type /Font /Subtype /CIDFontType2 /DW 556 /FontDescriptor << /FontFile2 "
            + embedded
            + " 0 R >> >>] >>";
    PrintedPage page = frame(file.page()).raw("BT /E 9 Tf 54 730 Td <" + text + "> Tj ET");
    file.fonts(font).with(page);
    assertThat(cells(file.bytes())).containsExactly("3100");
  }

  @Test
  void joinsAFigureWithTheUnitOnTheNextLine() throws UnreadableFile {
    PrintedFile file = new PrintedFile();
    PrintedPage page = frame(file.page()).text(54, 112, 9, "583").text(54, 124, 9, "元/人·月");
    assertThat(cells(file.with(page).bytes())).containsExactly("583元/人·月");
  }

  @Test
  void readsTextThatIsPutLetterByLetterAndDrawnTwice() throws UnreadableFile {
    PrintedFile file = new PrintedFile();
    PrintedPage page = frame(file.page());
    page.letters(54, 112, 9, "年度指标值≥3100人").letters(54.3, 112, 9, "年度指标值≥3100人");
    assertThat(cells(file.with(page).bytes())).containsExactly("年度指标值≥3100人");
  }

  @Test
  void readsSpacedOutStringsAndScaledLetters() throws UnreadableFile {
    PrintedFile file = new PrintedFile();
    PrintFont font = PrintFont.UNICODE_CODES;
    PrintedPage page =
        frame(file.page())
            .raw(
                "BT /F1 9 Tf 80 Tz 1 Tc 54 736 Td ["
                    + font.string("年度")
                    + " -20 "
                    + font.string("指标值")
                    + "] TJ 100 Tz 0 Tc ET")
            .raw(
                "BT /F1 1 Tf 9 0 0 9 54 726 Tm 1.1 TL "
                    + font.string("实际完成值")
                    + " Tj "
                    + font.string("（人）")
                    + " ' ET");
    assertThat(cells(file.with(page).bytes())).containsExactly("年度指标值实际完成值（人）");
  }

  @Test
  void leavesOutHiddenTextAndWatermarks() throws UnreadableFile {
    PrintedFile file = new PrintedFile();
    PrintedPage page =
        frame(file.page())
            .raw("3 Tr")
            .text(54, 112, 9, "看不见")
            .raw("0 Tr")
            .raw("q 0.9 g")
            .text(60, 118, 40, "内部资料")
            .raw("Q")
            .raw("q 0.7 0.7 -0.7 0.7 0 0 cm")
            .text(300, 800, 30, "仅供参考")
            .raw("Q")
            .text(54, 112, 9, "看得见的字比别的多");
    assertThat(cells(file.with(page).bytes())).containsExactly("看得见的字比别的多");
  }

  @Test
  void readsTheHiddenTextUnderAScan() throws UnreadableFile {
    PrintedFile file = new PrintedFile();
    PrintedPage page = frame(file.page()).raw("3 Tr").text(54, 112, 9, "识别出的文字").raw("0 Tr");
    assertThat(cells(file.with(page).bytes())).containsExactly("识别出的文字");
  }

  @Test
  void readsFilledInFieldsAndTypedRemarks() throws UnreadableFile {
    for (String kind : List.of("Widget", "FreeText")) {
      PrintedFile file = new PrintedFile();
      int font = PrintFont.UNICODE_CODES.addTo(file.raw());
      String text = "BT /F1 9 Tf 4 8 Td " + PrintFont.UNICODE_CODES.string("填写的值") + " Tj ET";
      int form =
          file.raw()
              .addStream(
                  "/Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F1 "
                      + font
                      + " 0 R >> >>",
                  RawPdf.latin(text));
      int annotation =
          file.raw()
              .add(
                  "<< /Type /Annot /Subtype /"
                      + kind
                      + " /Rect [54 722 154 742] /AP << /N "
                      + form
                      + " 0 R >> >>");
      file.with(frame(file.page()), "/Annots [" + annotation + " 0 R]");
      assertThat(cells(file.bytes())).as(kind).containsExactly("填写的值");
    }
  }

  @Test
  void readsFormsWithinForms() throws UnreadableFile {
    PrintedFile file = new PrintedFile();
    int font = PrintFont.UNICODE_CODES.addTo(file.raw());
    String resources = "/Resources << /Font << /F1 " + font + " 0 R >> ";
    PrintedPage inner = frame(file.page()).text(54, 112, 9, "里面的表");
    int form =
        file.raw()
            .addStream(
                "/Subtype /Form /BBox [0 0 600 900] /Matrix [2 0 0 2 0 0] " + resources + ">>",
                inner.drawing());
    int outer =
        file.raw()
            .addStream(
                "/Subtype /Form /BBox [0 0 600 900] /Matrix [0.5 0 0 0.5 0 0] "
                    + resources
                    + "/XObject << /X "
                    + form
                    + " 0 R >> >>",
                RawPdf.latin("q /X Do Q"));
    file.with(file.page().raw("/Y Do"), "", "/XObject << /Y " + outer + " 0 R >>");
    assertThat(cells(file.bytes())).containsExactly("里面的表");
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 128, 256})
  void opensWhatIsEncryptedWithoutAPassword(int bits) throws IOException, UnreadableFile {
    byte[] file = encrypted(bits, "");
    assertThat(PrintedForm.indicators(file)).isEqualTo(PrintedForm.INDICATORS);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 128, 256})
  void asksForThePasswordToBeTakenOff(int bits) throws IOException {
    byte[] file = encrypted(bits, "secret");
    assertThatThrownBy(() -> DocumentReader.read("a.pdf", file, Limits.STANDARD))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("密码");
  }

  private static byte[] encrypted(int bits, String password) throws IOException {
    byte[] plain = PrintedForm.file(PrintFont.UNICODE_CODES, PrintedForm.table());
    try (PDDocument document = Loader.loadPDF(plain)) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", password, new AccessPermission());
      policy.setEncryptionKeyLength(bits);
      document.protect(policy);
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      document.save(file);
      return file.toByteArray();
    }
  }

  @Test
  void readsPackedObjects() throws UnreadableFile {
    PrintedFile file = new PrintedFile();
    PrintedForm.table().on(file, PrintedForm.page(file), 100, 800).forEach(file::with);
    assertThat(PrintedForm.indicators(file.packed())).isEqualTo(PrintedForm.INDICATORS);
  }

  @Test
  void readsTheLastVersionOfAnObject() throws UnreadableFile {
    PrintedFile file = new PrintedFile();
    PrintedPage old = frame(file.page()).text(54, 112, 9, "改前");
    PrintedPage changed = frame(file.page()).text(54, 112, 9, "改后");
    file.with(old).with(changed);
    byte[] bytes = file.bytes();
    String page = page(bytes, file.pageNumber(1));
    byte[] updated = RawPdf.updated(bytes, file.pageNumber(0), page, file.catalog());
    assertThat(cells(updated)).containsExactly("改后", "改后");
  }

  private static String page(byte[] bytes, int number) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int begin = text.indexOf("\n" + number + " 0 obj\n") + ("\n" + number + " 0 obj\n").length();
    return text.substring(begin, text.indexOf("\nendobj", begin));
  }

  @Test
  void findsTheObjectsOfAFileWhoseTableIsWrongOrMissing() throws UnreadableFile {
    byte[] whole = PrintedForm.file(PrintFont.UNICODE_CODES, PrintedForm.table());
    String text = new String(whole, StandardCharsets.ISO_8859_1);
    int table = text.lastIndexOf("xref\n0 ");
    List<byte[]> broken =
        List.of(
            RawPdf.latin("junk before\n" + text),
            RawPdf.latin(text.replaceAll("00000 n", "00001 n")),
            RawPdf.latin(text.replaceAll("startxref\n\\d+", "startxref\n7")),
            RawPdf.latin(text.substring(0, table) + text.substring(text.indexOf("trailer"))),
            Arrays.copyOf(whole, table));
    for (int i = 0; i < broken.size(); i++) {
      assertThat(PrintedForm.indicators(broken.get(i)))
          .as("broken in way %s", i)
          .isEqualTo(PrintedForm.INDICATORS);
    }
  }

  @Test
  void readsAPageThatIsCutOutOfALargerOne() throws UnreadableFile {
    PrintedFile file = new PrintedFile();
    file.with(
        frame(file.page()).text(54, 112, 9, "页内").text(54, 900, 9, "页外"),
        "/MediaBox [-100 -200 700 1000] /CropBox [0 0 595 842]");
    assertThat(cells(file.bytes())).containsExactly("页内");
    assertThat(lines(file.bytes())).isEmpty();
  }

  private static PrintedPage frame(PrintedPage page) {
    page.line(50, 100, 550, 100).line(50, 130, 550, 130);
    return page.line(50, 100, 50, 130).line(550, 100, 550, 130);
  }

  private static byte[] oneCell(String text) {
    PrintedFile file = new PrintedFile();
    return file.with(frame(file.page()).text(54, 112, 9, text)).bytes();
  }

  /// The texts of all cells.
  private static List<String> cells(byte[] file) throws UnreadableFile {
    return DocumentReader.read("a.pdf", file, Limits.STANDARD).blocks().stream()
        .filter(Grid.class::isInstance)
        .flatMap(block -> ((Grid) block).cells().stream())
        .map(GridCell::text)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static List<String> lines(byte[] file) throws UnreadableFile {
    List<Block> blocks = DocumentReader.read("a.pdf", file, Limits.STANDARD).blocks();
    return blocks.stream()
        .filter(Line.class::isInstance)
        .map(block -> ((Line) block).text())
        .toList();
  }
}
