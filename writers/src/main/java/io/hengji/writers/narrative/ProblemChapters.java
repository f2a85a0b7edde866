package io.hengji.writers.narrative;

import io.hengji.core.checks.CheckPage;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import io.hengji.core.score.Verdict;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.writers.page.Block;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// 六、存在问题及原因分析 and 七、有关建议: for each target that was missed, points that were lost and each grave
/// finding one item in either chapter, in the same order.
record ProblemChapters(CheckedForm checked) {

  private static final int MOST_FINDINGS = 8;
  private static final String NUMERALS = "一二三四五六七八九十";

  /// A problem: the paragraph that names it and the one that says what is to be done.
  private record Item(Telling problem, Telling measure) {}

  List<Block> problems() {
    return paragraphs(
        "6.", items().stream().map(Item::problem).toList(), "自评表各项指标均达到年度指标值，没有发现填报错误。");
  }

  List<Block> suggestions() {
    return paragraphs("7.", items().stream().map(Item::measure).toList(), "继续按绩效目标组织实施，及时归集佐证材料。");
  }

  private List<Block> paragraphs(String key, List<Telling> tellings, String none) {
    List<Block> blocks = new ArrayList<>();
    for (Telling telling : tellings) {
      blocks.add(telling.prose(key + (blocks.size() + 1)));
    }
    if (blocks.isEmpty()) {
      blocks.add(new Telling(form()).say(none).prose(key + "1"));
    }
    return blocks;
  }

  private Form form() {
    return checked.form();
  }

  private List<Item> items() {
    FormCase form = checked.formCase();
    List<Item> items = new ArrayList<>();
    List<Integer> rows = new ArrayList<>();
    for (IndicatorCase row : IndicatorCase.of(form).toList()) {
      if (row.points().verdict() == Verdict.MISSED || row.points().verdict() == Verdict.PARTLY) {
        items.add(missed(row, items.size()));
        rows.add(row.index());
      } else if (lost(row).isPresent()) {
        items.add(lostPoints(row, items.size()));
        rows.add(row.index());
      }
    }
    int findings = 0;
    for (Finding finding : checked.findings()) {
      boolean told =
          finding.at() instanceof CellPath.IndicatorCell(int index, Column _)
              && rows.contains(index);
      if (finding.severity().isAtLeast(Severity.ERROR) && !told && findings++ < MOST_FINDINGS) {
        items.add(found(finding, items.size()));
      }
    }
    return items;
  }

  private Item missed(IndicatorCase row, int at) {
    Telling problem = begin(at).say("指标").named(row.at(Column.LEVEL3));
    problem.say(row.points().verdict() == Verdict.PARTLY ? "只部分完成：年度指标值" : "没有完成：年度指标值");
    problem.quoted(row.at(Column.TARGET)).say("，实际完成值").quoted(row.at(Column.ACTUAL)).say("。");
    if (row.isEmpty(Column.DEVIATION)) {
      problem.say("自评表没有说明原因。");
    } else {
      problem.say("原因：").cell(row.at(Column.DEVIATION)).say("。");
    }
    Telling measure =
        begin(at)
            .say("针对指标")
            .named(row.at(Column.LEVEL3))
            .say("没有完成的问题，查明原因，落实责任，明确完成时限；确需调整指标值的，按程序报批。");
    return new Item(problem, measure);
  }

  /// Points lost where the target was reached, or where words earn less than all.
  private static Optional<BigDecimal> lost(IndicatorCase row) {
    return row.weight()
        .flatMap(weight -> row.claimed().map(weight::subtract))
        .filter(lost -> lost.signum() > 0);
  }

  private Item lostPoints(IndicatorCase row, int at) {
    Telling problem = begin(at).say("指标").named(row.at(Column.LEVEL3)).say("没有得到满分");
    problem.say(row.isEmpty(Column.DEVIATION) ? "，自评表没有说明扣分原因。" : "。扣分原因：");
    if (!row.isEmpty(Column.DEVIATION)) {
      problem.cell(row.at(Column.DEVIATION)).say("。");
    }
    Telling measure =
        begin(at).say("针对指标").named(row.at(Column.LEVEL3)).say("扣分的问题，写明扣分依据，制定改进措施。");
    return new Item(problem, measure);
  }

  private Item found(Finding finding, int at) {
    Telling problem = begin(at).value(finding.message(), finding.at());
    String remedy = CheckPage.of(finding.check()).remedy().replaceAll("\\s+", "");
    Telling measure =
        begin(at)
            .say("针对“" + CheckPage.of(finding.check()).title() + "”的问题，")
            .say(remedy.isEmpty() ? "核对原始材料后更正自评表。" : remedy);
    return new Item(problem, measure);
  }

  private Telling begin(int at) {
    String number = at < NUMERALS.length() ? NUMERALS.substring(at, at + 1) : "" + (at + 1);
    return new Telling(form()).say("（" + number + "）");
  }
}
