package io.hengji.writers.narrative;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.CellPath.Field;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.review.FormCase;
import io.hengji.core.score.Points;
import io.hengji.writers.page.Block;
import io.hengji.writers.page.CellRole;
import io.hengji.writers.page.Paragraph;
import io.hengji.writers.page.Paragraph.Style;
import io.hengji.writers.page.Picture;
import io.hengji.writers.page.Table;
import io.hengji.writers.page.TableCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// 三、综合评价情况及评价结论: total, grade, points of the classes, in words and as a table, with pictures.
record ConclusionChapter(FormCase of) {

  private static final int WIDTH = 1000;

  /// A column of the table of points.
  private record Part(String name, String weight, String claimed) {}

  List<Block> blocks() {
    Form form = of.form();
    List<Block> blocks = new ArrayList<>();
    List<ClassPoints> classes = ClassPoints.of(form, of.score());
    List<Part> parts = parts(form, classes);
    boolean addUp = addUp(parts, Part::weight) && addUp(parts, Part::claimed);
    blocks.add(total(form, addUp ? classes : List.of()).prose("3.1"));
    if (!addUp) {
      blocks.add(new Telling(form).say("自评表各部分的分值或得分相加与合计不符，核对之前不列各部分得分。").prose("3.2"));
    } else if (parts.size() > 1) {
      blocks.add(new Telling(form).say("各部分的标准分值和评价得分如下表所示。").prose("3.2"));
      blocks.add(new Paragraph(Style.CAPTION, "表1　各部分得分"));
      blocks.add(table(parts));
    }
    List<Picture> points = Charts.points(form, of.score());
    for (int i = 0; i < points.size(); i++) {
      blocks.add(points.get(i));
      String part = points.size() > 1 ? "（之" + (i + 1) + "）" : "";
      blocks.add(new Paragraph(Style.CAPTION, "图1　各指标填报得分与重算得分" + part));
    }
    int next = points.isEmpty() ? 1 : 2;
    Charts.execution(form, of.figures())
        .ifPresent(picture -> {
          blocks.add(picture);
          blocks.add(new Paragraph(Style.CAPTION, "图" + next + "　各项资金预算与执行情况"));
        });
    return blocks;
  }

  private Telling total(Form form, List<ClassPoints> classes) {
    if (form.total().score().isEmpty()) {
      return new Telling(form).say("自评表没有填写总分。");
    }
    Telling total = new Telling(form).say("经自评，该项目评价得分为").cell(Field.TOTAL_SCORE).say("分");
    if (!form.total().grade().isEmpty()) {
      total.say("，评价等级为“").cell(Field.TOTAL_GRADE).say("”");
    }
    total.say("。");
    if (classes.isEmpty()) {
      return total;
    }
    List<Runnable> told = new ArrayList<>();
    for (ClassPoints level : classes) {
      level
          .claimed()
          .ifPresent(points ->
              told.add(
                  () -> total.say(level.name()).value(points, level.path(Column.SCORE)).say("分")));
    }
    execution()
        .flatMap(Points::claimed)
        .ifPresent(points ->
            told.add(
                () -> total.say("预算执行率").value(ClassPoints.plain(points), Field.FUNDS).say("分")));
    if (told.size() == classes.size() + (execution().isPresent() ? 1 : 0) && !told.isEmpty()) {
      for (int i = 0; i < told.size(); i++) {
        total.say(i == 0 ? "其中：" : "；");
        told.get(i).run();
      }
      total.say("。");
    }
    return total;
  }

  /// Whether the parts add up to the total, as far as all are printed.
  private static boolean addUp(List<Part> parts, Function<Part, String> points) {
    List<Optional<BigDecimal>> numbers =
        parts.stream().map(points).map(ConclusionChapter::number).toList();
    if (numbers.stream().anyMatch(Optional::isEmpty)) {
      return true;
    }
    BigDecimal sum =
        numbers.subList(0, numbers.size() - 1).stream()
            .map(Optional::get)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return numbers.size() == 1 || sum.compareTo(numbers.getLast().orElseThrow()) == 0;
  }

  private static Optional<BigDecimal> number(String text) {
    return text.matches("\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
  }

  private Optional<Points> execution() {
    return of.score().execution();
  }

  private List<Part> parts(Form form, List<ClassPoints> classes) {
    List<Part> parts = new ArrayList<>();
    for (ClassPoints level : classes) {
      parts.add(new Part(level.name(), level.weight().orElse(""), level.claimed().orElse("")));
    }
    execution()
        .ifPresent(points ->
            parts.add(
                new Part(
                    "预算执行率",
                    points.weight().map(ClassPoints::plain).orElse(""),
                    points.claimed().map(ClassPoints::plain).orElse(""))));
    parts.add(new Part("得分合计", form.total().weight().text(), form.total().score().text()));
    return parts;
  }

  private static Table table(List<Part> parts) {
    List<TableCell> cells = new ArrayList<>();
    List<Integer> widths = new ArrayList<>();
    int columns = parts.size() + 1;
    for (int c = 0; c < columns; c++) {
      widths.add(WIDTH * (c + 1) / columns - WIDTH * c / columns);
    }
    List<String> labels = List.of("项目", "标准分值", "评价得分");
    for (int r = 0; r < labels.size(); r++) {
      cells.add(cell(r, 0, labels.get(r), CellRole.CAPTION));
      for (int c = 0; c < parts.size(); c++) {
        Part part = parts.get(c);
        String text = r == 0 ? part.name() : r == 1 ? part.weight() : part.claimed();
        cells.add(cell(r, c + 1, text, r == 0 ? CellRole.CAPTION : CellRole.VALUE));
      }
    }
    return new Table(widths, labels.size(), 1, false, cells);
  }

  private static TableCell cell(int row, int column, String text, CellRole role) {
    return new TableCell(row, column, 1, 1, text, role, Optional.<CellPath>empty());
  }
}
