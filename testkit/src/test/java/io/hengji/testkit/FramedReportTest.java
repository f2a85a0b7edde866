package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Place;
import io.hengji.core.quantity.Statement;
import io.hengji.core.report.Report;
import io.hengji.core.report.Section;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FileForms;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.testkit.samples.Drawing;
import io.hengji.testkit.samples.Expected;
import io.hengji.testkit.samples.Format;
import io.hengji.testkit.samples.Printed;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An evaluation report whose whole text stands in one cell of a table.
class FramedReportTest {
  private static final String DRAWN =
      """
      2023年度农民培训项目绩效评价报告\\n一、项目基本情况\\n（一）项目概况\\n\
      全年培训农民1249人，支出48万元。\\n二、绩效评价结论\\n综合得分95.65分，等级为优。\\n\
      三、存在的问题\\n报名不足。|<
      """;

  @Test
  void isDividedIntoChaptersInAWordFile() {
    check(Drawing.file(DRAWN, Format.DOCX), new Place.InTable(1, 1, 1));
  }

  @Test
  void isDividedIntoChaptersInAPdfFile() throws IOException {
    Printed printed = new Printed(List.of(Drawing.blocks(DRAWN)), new Expected());

    check(SamplePdf.of(printed), new Place.OnPage(1, 1));
  }

  private static void check(byte[] file, Place place) {
    FileForms read = FormFiles.read("a", file, Limits.STANDARD);

    assertThat(read.forms()).isEmpty();
    assertThat(read.papers().reports()).hasSize(1);
    Report report = read.papers().reports().getFirst();
    assertThat(report.title().text()).isEqualTo("2023年度农民培训项目绩效评价报告");
    assertThat(report.sections())
        .extracting(section -> section.depth() + section.number() + section.heading().text())
        .containsExactly("1一、项目基本情况", "2（一）项目概况", "1二、绩效评价结论", "1三、存在的问题");
    Section situation = report.sections().get(1);
    assertThat(situation.paragraphs())
        .singleElement()
        .satisfies(paragraph -> {
          assertThat(paragraph.place()).isEqualTo(place);
          assertThat(Statement.read(paragraph.text()).amounts()).hasSize(2);
        });
  }
}
