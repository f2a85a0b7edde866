package io.hengji.core.form;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/// A form written as a text table, with `!!` behind what is expected to be reported. One line a
/// row:
///
/// ```
/// 年度 2023                (or 年度 2023 由日期: known from the dates alone)
/// 项目 节日慰问            (主管部门, 实施单位, 金额单位, 标题 alike)
/// 资金 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10     !! annual
/// 资金 其他资金 | | | | | |
/// 预期 慰问1500人           (完成, 其他说明, 注 alike)
/// 产出指标 | 数量指标 | 慰问人数 | 1500人 | 1249人 | 20 | 18 | 原因    !! score !! deviation
/// 分组 产出指标 | | 50 | 48
/// 总分 100 | 98 | 优
/// ```
///
/// Rows of indicators are level 1, level 2, level 3, target, actual, weight, score, deviation. `!!`
/// alone names the whole row, `!! field` a cell of it.
public final class FormTable {

  private final List<Fund> funds = new ArrayList<>();
  private final List<Indicator> indicators = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Cell> notes = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private Optional<FormYear> year = Optional.empty();
  private Cell title = Cell.EMPTY;
  private Cell project = Cell.EMPTY;
  private Cell department = Cell.EMPTY;
  private Cell unit = Cell.EMPTY;
  private Cell amountUnit = Cell.EMPTY;
  private Cell goalExpected = Cell.EMPTY;
  private Cell goalActual = Cell.EMPTY;
  private Cell remarks = Cell.EMPTY;
  private Total total = Total.EMPTY;

  private FormTable() {}

  /// Reads a table.
  public static FormTable of(String text) {
    FormTable table = new FormTable();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        table.line(line, i + 1);
      }
    }
    return table;
  }

  /// The form.
  public Form form() {
    return new Form(
        new Source("table.txt", 1, new Place.OnLine(1)),
        new Head(title, year, project, department, unit, amountUnit),
        funds,
        new Goal(goalExpected, goalActual),
        indicators,
        groups,
        total,
        EnumSet.of(
            Column.LEVEL1,
            Column.LEVEL2,
            Column.LEVEL3,
            Column.TARGET,
            Column.ACTUAL,
            Column.WEIGHT,
            Column.SCORE,
            Column.DEVIATION),
        funds.isEmpty() ? EnumSet.noneOf(FundColumn.class) : EnumSet.allOf(FundColumn.class),
        remarks,
        notes,
        List.of(),
        List.of());
  }

  /// The paths that the marks name, in order.
  public List<String> expected() {
    return List.copyOf(expected);
  }

  private void line(String line, int number) {
    List<String> marked = List.of(line.split("!!", -1));
    String content = marked.getFirst().strip();
    int space = content.indexOf(' ');
    String word = space < 0 ? content : content.substring(0, space);
    Cell rest =
        new Cell(space < 0 ? "" : content.substring(space).strip(), new Place.OnLine(number));
    String path =
        switch (word) {
          case "标题" -> {
            title = rest;
            yield "title";
          }
          case "年度" -> {
            year = Optional.of(yearOf(rest));
            yield "year";
          }
          case "项目" -> {
            project = rest;
            yield "project";
          }
          case "主管部门" -> {
            department = rest;
            yield "department";
          }
          case "实施单位" -> {
            unit = rest;
            yield "unit";
          }
          case "金额单位" -> {
            amountUnit = rest;
            yield "amountUnit";
          }
          case "预期" -> {
            goalExpected = rest;
            yield "goal.expected";
          }
          case "完成" -> {
            goalActual = rest;
            yield "goal.actual";
          }
          case "其他说明" -> {
            remarks = rest;
            yield "remarks";
          }
          case "注" -> {
            notes.add(rest);
            yield "notes[" + (notes.size() - 1) + "]";
          }
          case "资金" -> fund(cells(rest));
          case "分组" -> group(cells(rest));
          case "总分" -> total(cells(rest));
          default -> indicator(cells(new Cell(content, rest.place())));
        };
    for (int i = 1; i < marked.size(); i++) {
      String field = marked.get(i).strip();
      expected.add(field.isEmpty() ? path : path + "." + field);
    }
  }

  private static FormYear yearOf(Cell cell) {
    String[] words = cell.text().split(" ");
    return new FormYear(
        Integer.parseInt(words[0]),
        words.length > 1 ? FormYear.Basis.DATES : FormYear.Basis.PRINTED,
        cell.place());
  }

  private static List<Cell> cells(Cell line) {
    List<Cell> cells = new ArrayList<>();
    for (String text : line.text().split("\\|", -1)) {
      cells.add(new Cell(text.strip(), line.place()));
    }
    while (cells.size() < 8) {
      cells.add(Cell.emptyAt(line.place()));
    }
    return cells;
  }

  private String fund(List<Cell> c) {
    FundKind kind = kindOf(c.getFirst().text());
    Optional<Fund.Part> part =
        kind == FundKind.TOTAL ? Optional.empty() : Optional.of(new Fund.Part(0, Fund.By.SOURCE));
    funds.add(
        new Fund(
            kind,
            c.get(0),
            c.get(1),
            c.get(2),
            c.get(3),
            c.get(4),
            c.get(5),
            c.get(6),
            part,
            c.getFirst().place()));
    return "funds[" + (funds.size() - 1) + "]";
  }

  private static FundKind kindOf(String item) {
    return switch (item) {
      case "年度资金总额" -> FundKind.TOTAL;
      case "财政拨款", "本年财政拨款", "当年财政拨款" -> FundKind.APPROPRIATION;
      case "上年结转资金" -> FundKind.CARRY_OVER;
      case "其他资金" -> FundKind.OTHER;
      default -> FundKind.UNKNOWN;
    };
  }

  private String group(List<Cell> c) {
    groups.add(new Group(c.get(0), c.get(1), c.get(2), c.get(3)));
    return "groups[" + (groups.size() - 1) + "]";
  }

  private String total(List<Cell> c) {
    total = new Total(c.get(0), c.get(1), c.get(2));
    return "total";
  }

  private String indicator(List<Cell> c) {
    indicators.add(
        new Indicator(
            c.get(0),
            c.get(1),
            c.get(2),
            Cell.EMPTY,
            Cell.EMPTY,
            c.get(3),
            Cell.EMPTY,
            c.get(4),
            c.get(5),
            c.get(6),
            c.get(7),
            c.getFirst().place()));
    return "indicators[" + (indicators.size() - 1) + "]";
  }
}
