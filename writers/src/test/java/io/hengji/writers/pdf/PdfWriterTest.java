package io.hengji.writers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.writers.page.Block;
import io.hengji.writers.page.Paper;
import io.hengji.writers.page.Paragraph;
import io.hengji.writers.page.Paragraph.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

  private static final Block TITLE = new Paragraph(Style.TITLE, "项目支出绩效自评表");

  private static PDDocument written(Block... blocks) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Paper paper = new Paper("两节送温暖", Paper.Orientation.PORTRAIT, List.of(blocks));
    PdfWriter.write(out, List.of(paper));
    return Loader.loadPDF(out.toByteArray());
  }

  @Test
  void givesTextThatCopiesAndSearchesRightly() throws IOException {
    String text = "日月人工，指标值≥1500人，☑已完成 ☐未完成，李㛃𬭎";
    try (PDDocument document = written(TITLE, new Paragraph(Style.BODY, text))) {
      assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", ""))
          .contains(text.replace(" ", ""));
    }
  }

  @Test
  void embedsOnlyTheGlyphsInUse() throws IOException {
    try (PDDocument document = written(TITLE)) {
      var fonts = document.getPage(0).getResources();
      for (var name : fonts.getFontNames()) {
        assertThat(fonts.getFont(name).isEmbedded()).isTrue();
        assertThat(fonts.getFont(name).getName()).matches("[A-Z]{6}\\+.*");
      }
    }
  }

  @Test
  void setsLanguageTitleBookmarksAndTags() throws IOException {
    try (PDDocument document = written(TITLE)) {
      var catalog = document.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("两节送温暖");
      assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).isEqualTo("两节送温暖");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(catalog.getStructureTreeRoot()).isNotNull();
    }
  }

  @Test
  void namesACharacterThatNoFontHas() {
    assertThatThrownBy(() -> written(TITLE, new Paragraph(Style.BODY, "负责人：王𪚥")))
        .isInstanceOf(MissingGlyph.class)
        .hasMessageContaining("U+2A6A5")
        .hasMessageContaining("负责人");
  }

  @Test
  void printsTheCharacterForARadical() throws IOException {
    try (PDDocument document = written(TITLE, new Paragraph(Style.BODY, "⽇常救助"))) {
      assertThat(new PDFTextStripper().getText(document)).contains("日常救助");
    }
  }
}
