package io.hengji.documents.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Place;
import io.hengji.core.review.Finding;
import io.hengji.documents.packed.Packed;
import io.hengji.documents.recheck.CheckedForm;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;

class DocxAnnotatorTest {

  private static XWPFDocument open(byte[] bytes) throws Exception {
    return new XWPFDocument(new ByteArrayInputStream(bytes));
  }

  @Test
  void commentsEveryFindingOnItsCellAndShadesIt() throws Exception {
    byte[] original = Copies.sample("relief-2024.docx");
    List<CheckedForm> checked = Copies.checked(original);
    List<Finding> findings = checked.getFirst().findings();
    try (XWPFDocument copy = open(AnnotatedCopy.of(original, checked))) {
      assertThat(copy.getComments())
          .extracting(XWPFComment::getText)
          .hasSameSizeAs(findings)
          .allSatisfy(text -> assertThat(text).contains("怎么改："));
      for (int i = 0; i < findings.size(); i++) {
        XWPFTableCell cell = cell(copy, findings.get(i).place());
        assertThat(cell.getCTTc().xmlText()).contains("commentReference w:id=\"" + i + "\"");
        assertThat(cell.getColor()).isIn("F4CFE0", "FCD9CC", "FDEBB8");
        assertThat(copy.getComments()[i].getText())
            .contains(findings.get(i).check(), findings.get(i).message());
      }
    }
  }

  private static XWPFTableCell cell(XWPFDocument document, Place place) {
    Place.InTable at = (Place.InTable) place;
    int column = 0;
    for (XWPFTableCell cell :
        document.getTables().get(at.table() - 1).getRow(at.row() - 1).getTableCells()) {
      column += 1;
      if (column == at.column()) {
        return cell;
      }
      var properties = cell.getCTTc().getTcPr();
      if (properties != null && properties.getGridSpan() != null) {
        column += properties.getGridSpan().getVal().intValue() - 1;
      }
    }
    throw new AssertionError("no cell at " + place);
  }

  @Test
  void leavesEveryOtherPartByteByByteAndTheFormAsItWas() throws Exception {
    byte[] original = Copies.sample("relief-2024.docx");
    byte[] copy = Copies.annotated(original);
    Copies.requireSameParts(
        original, copy, "[Content_Types].xml", "word/document.xml", "word/_rels/document.xml.rels");
    assertThat(Copies.checked(copy).getFirst().form())
        .isEqualTo(Copies.checked(original).getFirst().form());
  }

  @Test
  void keepsTheCommentsThatAreThere() throws Exception {
    byte[] once = Copies.annotated(Copies.sample("relief-2024.docx"));
    try (XWPFDocument first = open(once);
        XWPFDocument second = open(Copies.annotated(once))) {
      int own = first.getComments().length;
      assertThat(second.getComments()).hasSize(2 * own);
      assertThat(second.getComments())
          .extracting(comment -> comment.getCtComment().getId())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void findsCellsAsTheReaderCountsThem() throws Exception {
    String body =
        """
        <w:p><w:r><w:t>项目支出绩效自评表</w:t></w:r></w:p>
        <w:del><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl></w:del>
        <w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>
          <w:tbl><w:tr><w:tc><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:tc>
            <w:tc><w:p><w:r><w:t>文字</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        </w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>
          <w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>
        </w:txbxContent></mc:Fallback></mc:AlternateContent></w:r></w:p>
        <w:tbl>
          <w:tr><w:tc><w:p><w:r><w:t>左</w:t></w:r></w:p>
            <w:tbl><w:tr><w:tc><w:p><w:r><w:t>内一</w:t></w:r></w:p></w:tc>
              <w:tc><w:p><w:r><w:t>内二</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/></w:tc>
            <w:tc><w:p><w:r><w:t>右</w:t></w:r></w:p></w:tc></w:tr>
          <w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>删</w:t></w:r></w:p></w:tc></w:tr>
          <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>
            <w:tc><w:p><w:r><w:t>末</w:t></w:r></w:p></w:tc></w:tr>
        </w:tbl>
        """;
    byte[] file = Packed.word(body);
    try (PackageCopy copy = new PackageCopy(file)) {
      WordElements elements = WordElements.of(copy, "word/document.xml");
      assertThat(text(elements, 1, 1, 2)).isEqualTo("文字");
      assertThat(text(elements, 2, 1, 2)).isEqualTo("右");
      assertThat(text(elements, 2, 2, 2)).isEqualTo("末");
      assertThat(text(elements, 3, 1, 2)).isEqualTo("内二");
      assertThat(elements.paragraph(new Place.AtParagraph(1)).orElseThrow().getTextContent())
          .isEqualTo("项目支出绩效自评表");
      assertThat(elements.cell(new Place.InTable(3, 0, 0)).orElseThrow().getTextContent())
          .isEqualTo("内一");
      assertThat(
              WordElements.paragraphsOf(elements.cell(new Place.InTable(1, 1, 1)).orElseThrow())
                  .getFirst()
                  .getParentNode()
                  .getLocalName())
          .isEqualTo("body");
    }
  }

  private static String text(WordElements elements, int table, int row, int column) {
    return elements
        .cell(new Place.InTable(table, row, column))
        .orElseThrow()
        .getTextContent()
        .strip();
  }

  @Test
  void writesRareCharactersAndLineEndsAsTheyAre() throws Exception {
    byte[] original = Copies.sample("relief-2024.docx");
    Map<String, byte[]> parts = Copies.parts(original);
    Packed packed = Packed.archive();
    parts.forEach((name, bytes) -> {
      if (name.equals("word/document.xml")) {
        packed.with(
            name,
            new String(bytes, StandardCharsets.UTF_8).replace("滨江区总工会", "𠮷&amp;㙍&lt;&#9;滨江区"));
      } else {
        packed.with(name, bytes);
      }
    });
    byte[] copy = Copies.annotated(packed.bytes());
    assertThat(new String(Copies.parts(copy).get("word/document.xml"), StandardCharsets.UTF_8))
        .containsAnyOf("𠮷&amp;㙍&lt;\t滨江区", "&#134071;&amp;㙍&lt;\t滨江区");
  }
}
