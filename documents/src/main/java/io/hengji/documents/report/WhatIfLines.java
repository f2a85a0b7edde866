package io.hengji.documents.report;

import io.hengji.core.checks.CheckPage;
import io.hengji.core.form.CellChange;
import io.hengji.core.review.Caption;
import io.hengji.core.review.Finding;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.recheck.WhatIf;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What would follow from changed cells, as people read it.
///
/// @param changes the cells, each before and after
/// @param results total and grade, then each row whose points would be others, before and after
/// @param findings those that would be gone, new, or say something else
record WhatIfLines(List<String> changes, List<String> results, List<String> findings) {

  static WhatIfLines of(CheckedForm before, WhatIf whatIf) {
    return new WhatIfLines(
        whatIf.changes().stream().map(change -> change(before, change)).toList(),
        results(before, whatIf.after()),
        findings(before, whatIf));
  }

  private static String change(CheckedForm before, CellChange change) {
    String was = change.at().in(before.form()).text();
    return "%s（%s）由“%s”改为“%s”"
        .formatted(change.at(), Caption.of(before.form(), change.at()), was, change.text());
  }

  private static List<String> results(CheckedForm before, CheckedForm after) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "总分  原填 %s，重算 %s，等级 %s"
            .formatted(
                arrow(claimed(before), claimed(after)),
                arrow(computed(before), computed(after)),
                arrow(grade(before), grade(after))));
    Map<Integer, ScoreRow> old =
        ScoreRow.of(before).stream()
            .collect(Collectors.toMap(ScoreRow::index, Function.identity()));
    for (ScoreRow row : ScoreRow.of(after)) {
      ScoreRow was = old.get(row.index());
      if (was != null && !(was.computed() + was.why()).equals(row.computed() + row.why())) {
        lines.add(row.name() + "  重算 " + arrow(was.computed(), row.computed()) + "：" + row.why());
      }
    }
    return lines;
  }

  private static String claimed(CheckedForm form) {
    return form.score().claimed().map(Numbers::text).orElse("—");
  }

  private static String computed(CheckedForm form) {
    return form.score().computed().map(Numbers::text).orElse("待定");
  }

  private static String grade(CheckedForm form) {
    return form.score().grade().orElse("待定");
  }

  private static String arrow(String before, String after) {
    return before.equals(after) ? before : before + " → " + after;
  }

  private static List<String> findings(CheckedForm before, WhatIf whatIf) {
    List<String> lines = new ArrayList<>();
    whatIf.gone(before).forEach(f -> lines.add("不再有  " + finding(before, f)));
    whatIf
        .added(before)
        .forEach(f -> lines.add("新出现  " + finding(whatIf.after(), f) + "：" + f.message()));
    whatIf
        .changed(before)
        .forEach(f -> lines.add("改说为  " + finding(whatIf.after(), f) + "：" + f.message()));
    if (lines.isEmpty()) {
      lines.add("问题不变");
    }
    return lines;
  }

  private static String finding(CheckedForm in, Finding finding) {
    return "%s %s %s（%s）"
        .formatted(
            SeverityName.of(finding.severity()),
            finding.check(),
            CheckPage.of(finding.check()).title(),
            Caption.of(in.form(), finding.at()));
  }
}
