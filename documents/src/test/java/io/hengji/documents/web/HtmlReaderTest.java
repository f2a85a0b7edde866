package io.hengji.documents.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.documents.DocumentReader;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.Shown;
import io.hengji.documents.grid.UnreadableFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlReaderTest {

  @Test
  void readsTablesAndTheTextAroundThem() throws Exception {
    Document read =
        read(
            "<h1>自评表</h1><p>（2023<br>年度）</p><table><tr><td>项目<td>慰问</table>注：<b>无</b><div>二</div>");
    assertThat(Shown.blocks(read)).isEqualTo("自评表\n（2023\n年度）\n项目|慰问\n注：无\n二");
    assertThat(Shown.places(read))
        .containsExactly(
            "paragraph 1", "paragraph 2", "paragraph 3", "table 1", "paragraph 4", "paragraph 5");
  }

  @Test
  void readsTablesThatStylesOrRolesDraw() throws Exception {
    Document read =
        read(
            "<div><div style='display: table-row'><div>项目</div><div>慰问</div></div></div>"
                + "<div><div role=row><span>指标</span><span>完成</span></div></div>");
    assertThat(Shown.blocks(read)).isEqualTo("项目|慰问\n指标|完成");
    assertThat(Shown.places(read)).containsExactly("table 1", "table 2");
  }

  @Test
  void readsRowsOfAsManyCellsAsATable() throws Exception {
    String row = "<div><span>%s</span><b>%s</b><div></div><div><p>%s</p></div></div>";
    Document read =
        read(
            "<h1>自评表</h1>"
                + row.formatted("指标", "目标", "完成")
                + row.formatted("人数", "5", "6")
                + row.formatted("满意度", "90%", "95%")
                + "<div>注</div>");
    assertThat(Shown.blocks(read)).isEqualTo("自评表\n指标|目标|·|完成\n人数|5|·|6\n满意度|90%|·|95%\n注");
  }

  @Test
  void leavesParagraphsOfSeveralPiecesLines() throws Exception {
    String text = "<p><span>一</span><span>二</span><span>三</span><span>四</span></p>";
    assertThat(Shown.blocks(read("<div>" + text.repeat(3) + "</div>")))
        .isEqualTo("一二三四\n一二三四\n一二三四");
  }

  @Test
  void joinsCellsAcrossRowsAndColumns() throws Exception {
    Document read =
        read(
            "<table><tr><td rowspan=2>甲<td colspan=2>乙</tr><tr><td>丙<td rowspan=9>丁</tr>"
                + "<tr><td colspan=2>戊</tr></table>");
    assertThat(Shown.blocks(read)).isEqualTo("甲(2x1)|乙(1x2)\n丙|丁(2x1)\n戊(1x2)");
  }

  @Test
  void keepsSpansThatCollideApart() throws Exception {
    Document read =
        read("<table><tr><td>a<td rowspan=2>b<td>c</tr><tr><td colspan=3>d<td>e</tr></table>");
    assertThat(Shown.blocks(read)).isEqualTo("a|b(2x1)|c\nd|e");
  }

  @Test
  void endsSpansThatAreTooLong() throws Exception {
    Document read =
        read(
            "<table><thead><tr><td rowspan=3>一级<td>二级<td>分值</tr></thead>"
                + "<tr><td rowspan=3>产出<td rowspan=4>数量<td>10</tr><tr><td>20</tr>"
                + "<tr><td>效益<td>社会<td>30</tr></table>");
    assertThat(Shown.blocks(read)).isEqualTo("一级|二级|分值\n产出(2x1)|数量(2x1)|10\n20\n效益|社会|30");
  }

  @Test
  void takesSpansThatMakeNoSenseForOne() throws Exception {
    Document read =
        read(
            "<table><tr><td colspan=abc rowspan=-1>a<td colspan=0>b</tr><tr><td rowspan=0>c<td>d</tr>"
                + "<tr><td>e</tr></table>");
    assertThat(Shown.blocks(read)).isEqualTo("a|b\nc(2x1)|d\ne");
  }

  @Test
  void joinsBrokenLinesInACell() throws Exception {
    Document read =
        read(
            "<table><tr><td>年度<br>目标<td><p>140.4万</p><p>元</p><td>帮扶\n  困难<td>1&nbsp;&nbsp;2</table>");
    assertThat(Shown.blocks(read)).isEqualTo("年度目标|140.4万元|帮扶困难|1 2");
  }

  @Test
  void goesThroughTablesThatOnlyLayOutThePage() throws Exception {
    String data = "<table><tr><td>项目<td>慰问</tr><tr><td>单位<td>工会</tr></table>";
    Document read =
        read(
            "<table><tr><td>首页 新闻</td></tr><tr><td><table><tr><td>左栏<td>"
                + data
                + "</table></td></tr><tr><td>版权</table>");
    assertThat(Shown.blocks(read)).isEqualTo("首页 新闻\n左栏\n项目|慰问\n单位|工会\n版权");
    assertThat(Shown.places(read)).contains("table 1");
  }

  @Test
  void givesATableInsideADataTableAfterIt() throws Exception {
    Document read =
        read(
            "<table><caption>表一</caption><tr><td>1<td>2<td>3</tr><tr><td>4<td>5<td>外"
                + "<table><tr><td>内1<td>内2</table></tr></table>");
    assertThat(Shown.blocks(read)).isEqualTo("表一\n1|2|3\n4|5|外\n内1|内2");
  }

  @Test
  void showsHeadBodiesAndFootInTheirOrder() throws Exception {
    Document read =
        read(
            "<table><tfoot><tr><td>脚<td>f</tfoot><tbody><tr><td>身<td>b</tbody><thead><tr><th>头<th>h</thead></table>");
    assertThat(Shown.blocks(read)).isEqualTo("头|h\n身|b\n脚|f");
  }

  @Test
  void leavesOutWhatIsNotShown() throws Exception {
    Document read =
        read(
            "<style>p{}</style><script>alert('<p>x</p>')</script><p style='display: none'>藏</p>"
                + "<table><tr><td>a<td hidden>隐<td>b</tr><tr style='display:none'><td>行</tr></table>");
    assertThat(Shown.blocks(read)).isEqualTo("a|b");
    assertThat(read.notices())
        .singleElement()
        .extracting(notice -> notice.text())
        .asString()
        .contains("不显示");
  }

  @Test
  void readsWhatFieldsShow() throws Exception {
    Document read =
        read(
            "<table><tr><td>项目<td><input value='慰问'><input type=hidden value=x>"
                + "<td><input type=checkbox checked>是<td><select><option>甲<option selected>乙</select></table>");
    assertThat(Shown.blocks(read)).isEqualTo("项目|慰问|☑是|乙");
  }

  @ParameterizedTest
  @CsvSource({
    "GBK,gb2312",
    "GB18030,gbk",
    "UTF-8,utf-8",
    "UTF-8,gb2312",
    "GBK,''",
    "GBK,utf-8",
    "UTF-16LE,utf-16",
    "UTF-16BE,''",
    "Big5,big5"
  })
  void tellsTheEncoding(String written, String declared) throws Exception {
    String page =
        "<html><head><meta http-equiv=Content-Type content='text/html; charset="
            + declared
            + "'></head><body><p>項目支出績效自評表</p><p>項目名稱</p></body></html>";
    Document read =
        DocumentReader.read("a.htm", page.getBytes(Charset.forName(written)), Limits.STANDARD);
    assertThat(Shown.blocks(read)).isEqualTo("項目支出績效自評表\n項目名稱");
  }

  @Test
  void survivesDeepNesting() throws Exception {
    String deep = "<div>".repeat(20_000) + "底" + "</div>".repeat(20_000);
    assertThat(Shown.blocks(read("<p>顶</p>" + deep))).startsWith("顶");
    String tables = "<table><tr><td>1<td>2<td>3<td>4<td>5<td>6<td>".repeat(5_000);
    assertThat(read(tables).blocks()).isNotEmpty();
  }

  private static Document read(String body) throws UnreadableFile {
    String page = "<!doctype html><html><body>" + body + "</body></html>";
    return DocumentReader.read("a.html", page.getBytes(StandardCharsets.UTF_8), Limits.STANDARD);
  }
}
