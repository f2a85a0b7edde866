package io.hengji.documents.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.documents.DocumentReader;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.Shown;
import io.hengji.documents.grid.UnreadableFile;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class XmlWorkbookReaderTest {

  @Test
  void readsCellsWithTheirSpansAndFormats() throws Exception {
    Document read =
        read(
            """
            <Row><Cell ss:MergeAcross="3"><Data ss:Type="String">自评<B>表</B></Data></Cell></Row>
            <Row ss:Index="3"><Cell ss:MergeDown="1"><Data ss:Type="String">年&#10;度</Data></Cell>
              <Cell ss:StyleID="p"><Data ss:Type="Number">0.4517</Data></Cell>
              <Cell ss:StyleID="d"><Data ss:Type="DateTime">2023-12-31T00:00:00.000</Data></Cell>
              <Cell><Data ss:Type="Number">9.5299999999999994</Data></Cell></Row>
            <Row ss:Hidden="1"><Cell ss:Index="2" ss:Formula="=A1"><Data ss:Type="Number">3</Data></Cell>
              <Cell ss:Formula="=B1"/><Cell><Data ss:Type="Boolean">1</Data>
              <Comment><ss:Data>批注</ss:Data></Comment></Cell></Row>
            """);
    assertThat(Shown.blocks(read))
        .isEqualTo("自评表(1x4)\n·|·|·|·\n年度(2x1)|45.17%|2023/12/31|9.53\n3|·|TRUE");
    assertThat(read.unread())
        .singleElement()
        .extracting(u -> u.cell().place().toString())
        .isEqualTo("表!C4");
    assertThat(read.notices()).singleElement().extracting(n -> n.text()).asString().contains("第4行");
  }

  private static Document read(String rows) throws UnreadableFile {
    String file =
        """
        <?xml version="1.0"?>
        <?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"
          xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
        <Styles><Style ss:ID="p"><NumberFormat ss:Format="Percent"/></Style>
        <Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style></Styles>
        <Worksheet ss:Name="表"><Table>%s</Table></Worksheet></Workbook>\
        """
            .formatted(rows);
    return DocumentReader.read("a.xls", file.getBytes(StandardCharsets.UTF_8), Limits.STANDARD);
  }
}
