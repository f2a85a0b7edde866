package io.hengji.testkit.samples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Prints the funds: a source a row, or across, or as labels with answers.
final class FundsPart {
  private final SampleForm form;
  private final Wordings wordings;
  private final Dice dice;
  private final Expected expected;

  private FundsPart(SampleForm form, Wordings wordings, Dice dice, Expected expected) {
    this.form = form;
    this.wordings = wordings;
    this.dice = dice;
    this.expected = expected;
  }

  static Part of(SampleForm form, Wordings wordings, Dice dice, Expected expected) {
    FundsPart funds = new FundsPart(form, wordings, dice, expected);
    if (form.family() == Family.FUNDS_ACROSS) {
      return dice.chance(50) ? funds.across() : funds.pairs();
    }
    return funds.inRows();
  }

  private String side() {
    return wordings.of(form.family() == Family.DEPARTMENT ? "fundsDepartment" : "funds");
  }

  private Part inRows() {
    List<String> columns = columns();
    boolean side = dice.chance(75);
    int left = side ? 1 : 0;
    Part part = new Part(left + 1 + columns.size());
    List<String> captions = new ArrayList<>();
    captions.add(side ? dice.pick("", "", wordings.of("fundItem")) : side());
    for (String column : columns) {
      captions.add(wordings.of("fund" + column));
    }
    part.row(left, captions);
    for (SampleFund fund : form.funds()) {
      List<String> cells = new ArrayList<>();
      Map<String, String> read = new LinkedHashMap<>();
      cells.add(item(fund));
      read.put("item", item(fund));
      for (String column : columns) {
        cells.add(cell(fund, column));
        read(read, column, cell(fund, column));
      }
      part.row(left, cells);
      expected.funds().add(read);
    }
    weightOfCaption(captions, columns);
    if (side) {
      part.put(0, 0, part.rows(), 1, side());
    }
    return part;
  }

  /// 得分（10分*执行率） and 分值（10分） print the weight of the total row.
  private void weightOfCaption(List<String> captions, List<String> columns) {
    boolean printed = captions.stream().anyMatch(caption -> caption.contains("（10分"));
    if (printed && !columns.contains("Weight")) {
      expected.funds().getFirst().put("weight", "10");
    }
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>();
    boolean points = form.family().hasPoints();
    boolean initial =
        form.family() != Family.TRANSFER
            && (dice.chance(80)
                || !form.funds().getFirst().initial().equals(form.funds().getFirst().annual()));
    if (initial) {
      columns.add("Initial");
      if (dice.chance(10)) {
        columns.add("Change");
      }
    }
    columns.add("Annual");
    if (dice.chance(12)) {
      columns.add("Arrived");
    }
    columns.add("Executed");
    boolean weight = points && dice.chance(85);
    boolean rateFirst = dice.chance(40);
    if (weight && !rateFirst) {
      columns.add("Weight");
    }
    columns.add("Rate");
    if (weight && rateFirst) {
      columns.add("Weight");
    }
    if (points) {
      columns.add("Score");
    }
    if (dice.chance(8)) {
      columns.add("Left");
    }
    return columns;
  }

  private static String cell(SampleFund fund, String column) {
    return switch (column) {
      case "Initial" -> fund.initial();
      case "Annual", "Arrived" -> fund.annual();
      case "Executed" -> fund.executed();
      case "Weight" -> fund.weight();
      case "Rate" -> fund.rate();
      case "Score" -> fund.score();
      default -> "";
    };
  }

  private static void read(Map<String, String> read, String column, String text) {
    switch (column) {
      case "Initial", "Annual", "Executed", "Weight", "Rate", "Score" ->
          read.put(column.toLowerCase(Locale.ROOT), text);
      default -> {}
    }
  }

  private String item(SampleFund fund) {
    return wordings.of(fund.source());
  }

  /// Sources over the columns, budget, spending and rate in rows.
  private Part across() {
    Part part = new Part(1 + form.funds().size());
    List<String> head = new ArrayList<>();
    head.add(side());
    form.funds().forEach(fund -> head.add(item(fund)));
    part.row(0, head);
    List<Map<String, String>> reads = new ArrayList<>();
    for (SampleFund fund : form.funds()) {
      Map<String, String> read = new LinkedHashMap<>();
      read.put("item", item(fund));
      reads.add(read);
    }
    for (String column : List.of("Initial", "Annual", "Executed", "Rate", "Weight", "Score")) {
      List<String> cells = new ArrayList<>();
      cells.add(wordings.of("fund" + column));
      for (int i = 0; i < form.funds().size(); i++) {
        String text = cell(form.funds().get(i), column);
        cells.add(text);
        read(reads.get(i), column, text);
      }
      part.row(0, cells);
    }
    expected.funds().addAll(reads);
    return part;
  }

  /// Labels with their answers, of the total alone.
  private Part pairs() {
    SampleFund total = form.funds().getFirst();
    Part part = new Part(7);
    part.row(
        1,
        List.of(
            wordings.of("fundInitial"),
            total.initial(),
            wordings.of("fundAnnual"),
            total.annual(),
            wordings.of("fundExecuted"),
            total.executed()));
    part.row(1, List.of(wordings.of("fundRate"), total.rate(), "分值", "10", "得分", total.score()));
    part.put(0, 0, 2, 1, side());
    Map<String, String> read = new LinkedHashMap<>();
    read.put("item", "");
    read.put("initial", total.initial());
    read.put("annual", total.annual());
    read.put("executed", total.executed());
    read.put("rate", total.rate());
    read.put("weight", "10");
    read.put("score", total.score());
    expected.funds().add(read);
    return part;
  }
}
