package io.hengji.documents.report;

import io.hengji.core.checks.CheckPage;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.Severity;
import io.hengji.documents.recheck.Checked;
import io.hengji.documents.recheck.CheckedDocument;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/// The sheets for reports, lists and what was found between several documents.
final class CrossSheets {

  private CrossSheets() {}

  /// Adds the sheets that have something to show.
  static void write(Workbook workbook, Checked checked) {
    if (!checked.documents().isEmpty()) {
      documents(workbook, checked.documents());
    }
    if (checked.crossFindings().findAny().isPresent()) {
      findings(workbook, checked);
    }
  }

  private static void documents(Workbook workbook, List<CheckedDocument> documents) {
    SheetTable table =
        SheetTable.of(
            workbook,
            "报告和清单",
            List.of("文件|36", "位置|14", "种类|12", "标题|50", "阻断|8", "错误|8", "警告|8", "提示|8"));
    for (CheckedDocument document : documents) {
      table
          .text(document.source().file())
          .text(document.source().at().toString())
          .text(CrossName.of(document.kind()))
          .text(document.title());
      for (Severity severity : Severity.values()) {
        table.number(document.findings().stream().filter(f -> f.severity() == severity).count());
      }
      table.next();
    }
    table.finish();
  }

  private static void findings(Workbook workbook, Checked checked) {
    SheetTable table =
        SheetTable.of(
            workbook,
            "多份文件之间",
            List.of(
                "文件|30", "位置|14", "级别|8", "编号|10", "检查|22", "对照|36", "问题|60", "怎么改|50", "依据|24"));
    for (CheckedDocument document : checked.documents()) {
      for (CrossFinding finding : document.findings()) {
        finding(table, checked, document.source().file(), finding);
      }
    }
    for (CrossFinding finding : checked.findings()) {
      finding(table, checked, file(checked, finding), finding);
    }
    table.finish();
  }

  /// The file of the foremost form that a finding over a set speaks of.
  private static String file(Checked checked, CrossFinding finding) {
    return finding.against().isEmpty()
        ? ""
        : checked.forms().get(finding.against().getFirst().form()).form().source().file();
  }

  private static void finding(
      SheetTable table, Checked checked, String file, CrossFinding finding) {
    CheckPage page = CheckPage.of(finding.check());
    table
        .text(file)
        .text(finding.place().toString())
        .text(SeverityName.of(finding.severity()))
        .text(finding.check())
        .text(page.title())
        .text(
            CrossName.against(checked, finding).stream()
                .map(CrossName.Against::text)
                .collect(Collectors.joining("；")))
        .text(finding.message())
        .text(page.remedy())
        .text(String.join("；", finding.cites()))
        .next();
  }
}
