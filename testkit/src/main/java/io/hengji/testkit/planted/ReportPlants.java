package io.hengji.testkit.planted;

import io.hengji.testkit.planted.DossierPlant.Planted;
import io.hengji.testkit.samples.Dice;
import io.hengji.testkit.samples.Kind;
import io.hengji.testkit.samples.SampleFund;
import io.hengji.testkit.samples.SampleRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Deviations of reports and lists.
final class ReportPlants {
  private ReportPlants() {}

  static List<DossierPlant> all() {
    return List.of(
        DossierPlant.ofDepartment("XDC-001", ReportPlants::otherCount),
        DossierPlant.ofDepartment("XDC-001", ReportPlants::otherTotal),
        DossierPlant.ofDepartment("XDC-001", ReportPlants::otherSpending),
        DossierPlant.ofDepartment("XDC-001", ReportPlants::otherSatisfaction),
        DossierPlant.ofDepartment("XDC-002", ReportPlants::otherPartInText),
        DossierPlant.ofDepartment("XDC-002", ReportPlants::sumOff),
        DossierPlant.ofDepartment("XDC-002", ReportPlants::sharesOff),
        DossierPlant.ofDepartment("XDC-003", ReportPlants::otherDeadline),
        DossierPlant.ofDepartment("XDC-004", ReportPlants::withoutChapter),
        DossierPlant.ofDepartment("XDC-005", ReportPlants::fewerMeasures),
        DossierPlant.ofDepartment("XDC-005", ReportPlants::noProblems),
        DossierPlant.ofDepartment("XDC-006", ReportPlants::notListed),
        DossierPlant.ofDepartment("XDC-006", ReportPlants::withoutForm),
        DossierPlant.ofDepartment("XDC-006", ReportPlants::otherName));
  }

  private static Optional<Planted> otherCount(Dossier dossier, Dice dice) {
    List<SampleRow> counted =
        dossier.forms().getFirst().rows().stream()
            .filter(row -> row.kind() == Kind.QUANTITY && Edit.isNumber(row))
            .filter(row -> !row.actual().equals(row.value() + row.unit()))
            .filter(row -> isOnce(dossier, row.actual()))
            .toList();
    if (counted.isEmpty()) {
      return Optional.empty();
    }
    SampleRow row = dice.pick(counted);
    String wrong = Edit.times(row.reached(), dice.pick(70, 83, 121)) + row.reachedUnit();
    return inReport(dossier, row.actual(), wrong);
  }

  private static boolean isOnce(Dossier dossier, String words) {
    return dossier.forms().getFirst().rows().stream()
            .filter(
                row -> row.actual().contains(words) || (row.value() + row.unit()).contains(words))
            .count()
        == 1;
  }

  private static Optional<Planted> otherTotal(Dossier dossier, Dice dice) {
    String total = dossier.forms().getFirst().total();
    String wrong =
        new BigDecimal(total)
            .subtract(new BigDecimal(dice.pick("0.5", "1.2", "2")))
            .toPlainString();
    Narrative report =
        dossier
            .report()
            .with(
                Narrator.CONCLUSION,
                chapter ->
                    chapter
                        .withTable(List.of())
                        .withLines(
                            chapter.lines().stream()
                                .map(line -> line.replace(total + "分", wrong + "分"))
                                .toList()));
    return Optional.of(new Planted(dossier.withReport(report), wrong));
  }

  private static Optional<Planted> otherSpending(Dossier dossier, Dice dice) {
    SampleFund total = dossier.forms().getFirst().funds().getFirst();
    String wrong = Edit.times(total.executed(), dice.pick(91, 96));
    Narrative report =
        dossier
            .report()
            .replaced(total.executed() + "万元", wrong + "万元")
            .replaced("执行率" + total.rate(), "执行率" + Edit.rate(wrong, total.annual()))
            .replaced("执行率为" + total.rate(), "执行率为" + Edit.rate(wrong, total.annual()));
    return total.executed().equals(total.annual())
        ? Optional.empty()
        : Optional.of(new Planted(dossier.withReport(report), wrong));
  }

  private static Optional<Planted> otherSatisfaction(Dossier dossier, Dice dice) {
    List<SampleRow> rows =
        dossier.forms().getFirst().rows().stream()
            .filter(row -> row.kind() == Kind.SATISFACTION && Edit.isNumber(row))
            .filter(row -> !row.reached().equals(row.value()))
            .toList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    SampleRow row = rows.getFirst();
    String wrong = dice.pick("71", "72", "73") + "%";
    for (String before : List.of("为", "达到", "")) {
      String said = row.name() + (before.equals("为") ? "计划" + row.value() + "%，实际为" : before);
      if (dossier.report().says(said + row.actual())) {
        return inReport(dossier, said + row.actual(), said + wrong, wrong);
      }
    }
    return Optional.empty();
  }

  private static Optional<Planted> inReport(Dossier dossier, String right, String wrong) {
    return inReport(dossier, right, wrong, wrong);
  }

  private static Optional<Planted> inReport(
      Dossier dossier, String right, String wrong, String named) {
    Narrative changed =
        dossier
            .report()
            .with(
                Narrator.ANALYSIS,
                chapter ->
                    chapter.withLines(
                        chapter.lines().stream().map(line -> line.replace(right, wrong)).toList()));
    return changed.equals(dossier.report())
        ? Optional.empty()
        : Optional.of(new Planted(dossier.withReport(changed), named));
  }

  private static Optional<Planted> otherPartInText(Dossier dossier, Dice dice) {
    Narrative report = dossier.report();
    String points = report.chapters().get(Narrator.CONCLUSION).table().get(2).get(2);
    String wrong =
        new BigDecimal(points)
            .subtract(new BigDecimal(dice.pick("0.4", "1", "2.5")))
            .toPlainString();
    Narrative changed =
        report.with(Narrator.ANALYSIS, chapter -> firstLine(chapter, "产出指标得" + wrong + "分。"));
    return Optional.of(new Planted(dossier.withReport(changed), wrong));
  }

  private static Narrative.Chapter firstLine(Narrative.Chapter chapter, String words) {
    List<String> lines = new ArrayList<>(chapter.lines());
    lines.set(0, lines.getFirst() + words);
    return chapter.withLines(lines);
  }

  private static Optional<Planted> sumOff(Dossier dossier, Dice dice) {
    Narrative changed =
        dossier
            .report()
            .with(
                Narrator.CONCLUSION,
                chapter -> {
                  List<List<String>> table = new ArrayList<>(chapter.table());
                  int row = dice.between(1, 3);
                  List<String> cells = table.get(row);
                  String less =
                      new BigDecimal(cells.get(2)).subtract(BigDecimal.ONE).toPlainString();
                  table.set(row, List.of(cells.get(0), cells.get(1), less));
                  return chapter.withTable(table);
                });
    return Optional.of(new Planted(dossier.withReport(changed), ""));
  }

  private static Optional<Planted> sharesOff(Dossier dossier, Dice dice) {
    String words =
        dice.pick("服务对象中，老年人占62%，儿童占25%，其他人员占23%。", "从资金构成看，人员补助占比45%，设备购置占比40%，其他支出占比25%。");
    Narrative changed =
        dossier.report().with(Narrator.ANALYSIS, chapter -> firstLine(chapter, words));
    return Optional.of(new Planted(dossier.withReport(changed), "%"));
  }

  private static Optional<Planted> otherDeadline(Dossier dossier, Dice dice) {
    for (SampleRow row : dossier.forms().getFirst().rows()) {
      if (row.kind() == Kind.TIMELINESS
          && row.value().matches("\\d{4}年\\d+月底前")
          && !row.value().contains("年3月")) {
        String words = "时效指标方面，" + row.name() + "的计划时限为2023年3月底前，已按期完成。";
        Narrative changed =
            dossier.report().with(Narrator.ANALYSIS, chapter -> firstLine(chapter, words));
        return Optional.of(new Planted(dossier.withReport(changed), "3月"));
      }
    }
    return Optional.empty();
  }

  private static Optional<Planted> withoutChapter(Dossier dossier, Dice dice) {
    int chapter = dice.pick(1, 3, 4, 6);
    return Optional.of(new Planted(dossier.withReport(dossier.report().without(chapter)), ""));
  }

  private static Optional<Planted> fewerMeasures(Dossier dossier, Dice dice) {
    Narrative changed =
        dossier
            .report()
            .with(Narrator.ADVICE, chapter -> chapter.withLines(chapter.lines().subList(0, 1)));
    return Optional.of(new Planted(dossier.withReport(changed), ""));
  }

  private static Optional<Planted> noProblems(Dossier dossier, Dice dice) {
    if (dossier.forms().getFirst().total().equals("100")) {
      return Optional.empty();
    }
    Narrative changed =
        dossier
            .report()
            .with(
                Narrator.PROBLEMS,
                chapter -> chapter.withLines(List.of(dice.pick("无。", "无", "暂无。"))));
    return Optional.of(new Planted(dossier.withReport(changed), ""));
  }

  private static Optional<Planted> notListed(Dossier dossier, Dice dice) {
    List<String> listed = new ArrayList<>(dossier.listed());
    String left = listed.remove(dice.between(0, listed.size() - 1));
    return Optional.of(new Planted(dossier.withListed(listed), left));
  }

  private static Optional<Planted> withoutForm(Dossier dossier, Dice dice) {
    List<String> listed = new ArrayList<>(dossier.listed());
    String more = dice.pick("退役士兵教育培训补助", "农村户厕改造奖补", "公共体育场馆免费开放补助");
    listed.add(dice.between(0, listed.size()), more);
    return Optional.of(new Planted(dossier.withListed(listed), more));
  }

  private static Optional<Planted> otherName(Dossier dossier, Dice dice) {
    List<String> listed = new ArrayList<>(dossier.listed());
    int at = dice.between(0, listed.size() - 1);
    String other = listed.get(at) + dice.pick("（续建）", "二期", "及配套设施");
    listed.set(at, other);
    return Optional.of(new Planted(dossier.withListed(listed), other));
  }
}
