package io.hengji.writers.excel;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import io.hengji.core.rules.Rule;
import io.hengji.core.vocabulary.WordList;
import io.hengji.writers.excel.Look.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The workings behind a form: a row an indicator, with the numbers that its cells say, whichever
/// way they were typed (`1249`, `1249人`, `≥1500`, `96%`), the points that they earn and the
/// difference from what is claimed. Works in every spreadsheet, without macros.
final class WorkingsSheet {

  private static final String DOWN = array("direction-negative");
  private static final String UP = array("direction-service");
  private static final String PREFIXES = "{1,2,3,4,5,6,7,8,9,10,11,12}";
  private static final List<String> LESS = List.of("≤", "<", "＜", "不超过", "不高于", "以内", "以下");
  private static final List<String> MORE = List.of("≥", ">", "＞", "不低于", "不少于", "以上", "至少");
  private static final List<String> NO_NUMBERS =
      List.of("年", "月", "日", "-", "—", "~", "～", "至", "/", "、");
  private static final List<String> LEFT_OUT =
      List.of(
          "≥", "≤", "＞", "＜", ">", "<", "=", "＝", "不低于", "不少于", "不超过", "不高于", "至少", ",", "，", " ");
  private static final List<String> CAPTIONS =
      List.of(
          "校核项目|34",
          "分值|8",
          "填报得分|9",
          "指标值文字|14",
          "数位|6",
          "指标值|11",
          "单位|8",
          "完成值文字|14",
          "数位|6",
          "完成值|11",
          "单位|8",
          "方向|7",
          "校核得分|10",
          "最低得分|9",
          "最高得分|9",
          "填报偏差|10");
  private static final int FIRST = 2;

  /// How far the claim lies above the highest or below the lowest points; # is the row.
  private static final String DIFFERENCE =
      "IF(OR(C#=\"\",O#=\"\"),\"\",IF(C#>O#,C#-O#,IF(C#<N#,C#-N#,0)))";

  private final Form form;
  private final SheetGrid grid;
  private final String sheet;
  private final PointRules rules;
  private final SheetXml xml;

  private WorkingsSheet(Form form, SheetGrid grid, String sheet, PointRules rules, SheetXml xml) {
    this.form = form;
    this.grid = grid;
    this.sheet = "'" + sheet + "'!";
    this.rules = rules;
    this.xml = xml;
  }

  /// Writes the workings of a form that stands on a sheet of a name.
  static String of(Form form, SheetGrid grid, String sheet, PointRules rules, Styles styles) {
    WorkingsSheet workings = new WorkingsSheet(form, grid, sheet, rules, new SheetXml(styles));
    workings.write();
    List<Double> widths =
        CAPTIONS.stream().map(c -> Double.valueOf(c.substring(c.indexOf('|') + 1))).toList();
    return workings.xml.xml(new SheetSetup(widths, heights(form), List.of(), true, true));
  }

  /// Rows as tall as the texts of targets and actuals need.
  private static List<Double> heights(Form form) {
    List<Double> heights = new ArrayList<>(List.of(20.0, 32.0));
    for (Indicator indicator : form.indicators()) {
      int lines =
          Math.max(
              SheetGrid.lines(indicator.level2().text() + "　" + indicator.level3().text(), 34),
              Math.max(
                  SheetGrid.lines(indicator.target().text(), 14),
                  SheetGrid.lines(indicator.actual().text(), 14)));
      heights.add(Math.min(409.0, 6 + 14.0 * lines));
    }
    return heights;
  }

  /// Where the points of an indicator are worked out.
  static String points(String workings, int indicator) {
    return "'" + workings + "'!$M$" + (indicator + FIRST + 1);
  }

  /// Where the lowest and the highest points of an indicator stand.
  static String low(String workings, int indicator) {
    return "'" + workings + "'!$N$" + (indicator + FIRST + 1);
  }

  static String high(String workings, int indicator) {
    return "'" + workings + "'!$O$" + (indicator + FIRST + 1);
  }

  private void write() {
    Look look = new Look(Kind.NOTE, "", true);
    String says = "按表内填写的数重算得分，只供核对，不用填写。文字描述的指标给出可得分数的上下限。";
    Address first = new Address(0, 0);
    xml.merge(new SheetCell(first, 1, CAPTIONS.size(), says, 0, Kind.NOTE, Optional.empty()), look);
    xml.text(first, look, says);
    for (int c = 0; c < CAPTIONS.size(); c++) {
      String caption = CAPTIONS.get(c);
      xml.text(
          new Address(1, c),
          new Look(Kind.CAPTION, "", true),
          caption.substring(0, caption.indexOf('|')));
    }
    for (int i = 0; i < form.indicators().size(); i++) {
      row(i);
    }
  }

  private void row(int i) {
    int r = FIRST + i;
    Indicator indicator = form.indicators().get(i);
    String n = String.valueOf(r + 1);
    formula(r, 0, name(i));
    formula(r, 1, number(cell(i, Column.WEIGHT)));
    formula(r, 2, number(cell(i, Column.SCORE)));
    value(r, 3, cell(i, Column.TARGET), cell(i, Column.UNIT), n);
    value(r, 7, cell(i, Column.ACTUAL), cell(i, Column.UNIT), n);
    formula(r, 11, direction(indicator, cell(i, Column.TARGET), cell(i, Column.NATURE), n));
    formula(r, 12, points(n));
    tier(r, n, cell(i, Column.ACTUAL));
    formula(r, 15, DIFFERENCE.replace("#", n));
  }

  /// The columns of a value: its text, how long its number is, the number, the unit.
  private void value(int r, int c, String cell, String unit, String n) {
    String text = Address.letters(c) + n;
    String length = Address.letters(c + 1) + n;
    formula(r, c, "IF(ISNUMBER(" + cell + "),\"\"," + cleaned(cell) + ")");
    String prefix = "VALUE(LEFT(" + text + "," + PREFIXES + "))";
    put(
        r,
        c + 1,
        Formula.openArray(
            "IF(OR("
                + text
                + "=\"\","
                + contains(NO_NUMBERS, text)
                + "),0,MAX(IF(ISERROR("
                + prefix
                + "),0,(LEN("
                + text
                + ")>="
                + PREFIXES
                + ")*"
                + PREFIXES
                + ")))"));
    formula(
        r,
        c + 2,
        "IF(ISNUMBER("
            + cell
            + "),"
            + cell
            + ",IF("
            + length
            + "=0,\"\",VALUE(LEFT("
            + text
            + ","
            + length
            + "))))");
    String own = "IF(" + length + "=0,\"\",MID(" + text + "," + length + "+1,12))";
    formula(r, c + 3, unit.equals("\"\"") ? own : "IF(" + unit + "<>\"\",\"\"," + own + ")");
  }

  /// The text of a cell without operators, separators and spaces.
  private static String cleaned(String cell) {
    String cleaned = cell + "&\"\"";
    for (String word : LEFT_OUT) {
      cleaned = "SUBSTITUTE(" + cleaned + ",\"" + word + "\",\"\")";
    }
    return cleaned;
  }

  private static String contains(List<String> words, String cell) {
    StringBuilder any = new StringBuilder("OR(");
    for (String word : words) {
      any.append(any.length() > 3 ? "," : "").append("ISNUMBER(FIND(\"").append(word);
      any.append("\",").append(cell).append("))");
    }
    return any.append(')').toString();
  }

  /// −1 where less is better, 0 where only the target will do, else 1.
  private String direction(Indicator indicator, String target, String nature, String n) {
    String told = target + "&" + nature;
    String byName = "IF(" + any(UP, "A" + n) + ",1,IF(" + any(DOWN, "A" + n) + ",-1,1))";
    String printed = indicator.target().text() + indicator.nature().text();
    if (LESS.stream().anyMatch(printed::contains)) {
      return "-1";
    }
    if (MORE.stream().anyMatch(printed::contains)) {
      return "1";
    }
    return "IF("
        + contains(LESS, told)
        + ",-1,IF("
        + contains(MORE, told)
        + ",1,IF("
        + contains(List.of("=", "＝"), told)
        + ",0,"
        + byName
        + ")))";
  }

  /// The name of an indicator: as typed in a blank form.
  private String name(int i) {
    Optional<Address> name = grid.find(CellPath.indicator(i, Column.LEVEL3));
    Indicator row = form.indicators().get(i);
    String kind = row.level2().isEmpty() ? row.level1().text() : row.level2().text();
    String quoted = "\"" + kind.replace("\"", "\"\"") + "\"";
    return name.map(at -> quoted + "&\" \"&" + sheet + at).orElse(quoted);
  }

  private static String any(String words, String text) {
    return "SUMPRODUCT(--ISNUMBER(FIND(" + words + "," + text + ")))>0";
  }

  /// Words as an array in a formula.
  private static String array(String list) {
    return WordList.of(list).words().stream()
        .map(word -> "\"" + word + "\"")
        .collect(Collectors.joining(",", "{", "}"));
  }

  private String points(String n) {
    Optional<String> negative = rules.negative("J#", "F#", "B#");
    if (!rules.proportional() || negative.isEmpty()) {
      return "\"\"";
    }
    String positive = rules.positive("J#", "F#", "B#");
    return ("IF(OR(B#=\"\",F#=\"\",J#=\"\",AND(G#<>\"\",K#<>\"\",G#<>K#)),\"\","
            + "IF(L#=0,IF(J#=F#,B#,\"\"),IF(L#>0,IF(F#<=0,IF(J#>=F#,B#,\"\"),MAX(0,"
            + positive
            + ")),IF(OR(F#<=0,J#<=0),IF(J#<=F#,B#,\"\"),"
            + negative.get()
            + "))))")
        .replace("#", n);
  }

  /// The ends of what words earn: those of their tier.
  private void tier(int r, String n, String actual) {
    if (rules.tiers().isEmpty()) {
      formula(r, 13, "M" + n);
      formula(r, 14, "M" + n);
      return;
    }
    Rule.Tiers tiers = rules.tiers().get();
    List<Rule.Band> bands = List.of(tiers.missed(), tiers.partly(), tiers.reached());
    List<String> words = List.of("未达成", "部分达成", "达成预期");
    String low = "\"\"";
    String high = "\"\"";
    for (int i = words.size() - 1; i >= 0; i--) {
      String found = "IF(ISNUMBER(FIND(\"" + words.get(i) + "\"," + actual + ")),";
      low = found + rules.low(bands.get(i), "B" + n) + "," + low + ")";
      high = found + rules.high(bands.get(i), "B" + n) + "," + high + ")";
    }
    String known = "IF(B#=\"\",\"\",IF(M#<>\"\",M#,".replace("#", n);
    formula(r, 13, known + low + "))");
    formula(r, 14, known + high + "))");
  }

  private String cell(int i, Column column) {
    return grid.find(CellPath.indicator(i, column)).map(at -> sheet + at).orElse("\"\"");
  }

  private static String number(String cell) {
    return "IF(ISNUMBER(" + cell + ")," + cell + ",\"\")";
  }

  private void formula(int r, int c, String expression) {
    put(r, c, Formula.open(expression));
  }

  private void put(int r, int c, Formula formula) {
    Kind kind = c == 0 ? Kind.LEFT : Kind.CENTRED;
    xml.formula(new Address(r, c), new Look(kind, "", true), formula);
  }
}
