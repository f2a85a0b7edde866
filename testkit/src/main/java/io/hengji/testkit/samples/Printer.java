package io.hengji.testkit.samples;

import java.util.ArrayList;
import java.util.List;

/// Prints a form in a layout of its family.
final class Printer {
  private static final List<List<String>> NOTES =
      List.of(
          List.of("注：1.其他资金包括社会投入资金、银行贷款等。", "2.定量指标按完成比例计分，最高不超过该指标分值。"),
          List.of("说明：得分一档最高不能超过该指标分值上限。"),
          List.of("注：偏差原因一栏，未完成或超额较多的指标必填。"));

  private final SampleForm form;
  private final Dice dice;
  private final Wordings wordings;
  private final Expected expected = new Expected();
  private final TableStyle style;

  private Printer(SampleForm form, Dice dice) {
    this.form = form;
    this.dice = dice;
    this.wordings = new Wordings(dice.apart());
    this.style = TableStyle.of(form.family(), dice.apart(), wordings);
  }

  static Printed print(SampleForm form, Dice dice) {
    return new Printer(form, dice).print();
  }

  private Printed print() {
    List<Block> blocks = new ArrayList<>(title());
    List<Part> parts = new ArrayList<>();
    boolean loose = form.family() == Family.LOOSE;
    if (loose) {
      blocks.addAll(HeadPart.lines(form, wordings, dice.apart(), expected));
    } else {
      parts.add(HeadPart.of(form, wordings, dice.apart(), expected));
    }
    if (form.family().hasFunds()) {
      parts.add(FundsPart.of(form, wordings, dice.apart(), expected));
      amountUnit(blocks);
    }
    parts.add(GoalPart.of(form, wordings, dice.apart(), expected));
    Part table = IndicatorPart.of(form, style, wordings, dice.apart(), expected);
    total(table);
    parts.add(table);
    List<String> notes = new ArrayList<>(dice.chance(50) ? dice.pick(NOTES) : List.of());
    notes.addAll(form.notes());
    boolean noteInside = !loose && dice.chance(30);
    if (noteInside && !notes.isEmpty()) {
      Part note = new Part(1);
      note.row(0, List.of(String.join("\n", notes)));
      parts.add(note);
    }
    tables(parts, loose, blocks);
    if (!noteInside) {
      notes.forEach(note -> blocks.add(new Block.Text(note)));
    }
    return new Printed(pages(blocks), expected);
  }

  private void tables(List<Part> parts, boolean loose, List<Block> blocks) {
    if (loose) {
      for (Part part : parts) {
        blocks.add(Part.stacked(List.of(part), 0, dice));
      }
    } else {
      blocks.add(Part.stacked(parts, dice.between(0, 3), dice));
    }
  }

  private List<Block> title() {
    String name = wordings.of(form.title());
    List<Block> lines = new ArrayList<>();
    expected.head().put("year", String.valueOf(form.year()));
    if (dice.chance(30)) {
      lines.add(new Block.Text("附件" + dice.between(1, 4)));
    }
    switch (dice.between(0, 2)) {
      case 0 -> lines.add(new Block.Text(form.year() + "年度" + name));
      case 1 -> lines.add(new Block.Text(name + "（" + form.year() + "年度）"));
      default -> {
        lines.add(new Block.Text(name));
        lines.add(new Block.Text("（" + form.year() + "年度）"));
      }
    }
    return lines;
  }

  private void amountUnit(List<Block> blocks) {
    if (dice.chance(20)) {
      blocks.add(new Block.Text(wordings.of("amountUnit")));
    }
    expected.head().put("amountUnit", "万元");
  }

  /// The row of the total, under the columns of weight and score.
  private void total(Part table) {
    boolean elsewhere = form.family() == Family.TOTAL_FIRST || !form.family().hasPoints();
    if (elsewhere || dice.chance(15)) {
      return;
    }
    int left = style.side() ? 1 : 0;
    int row = table.rows();
    int weight = style.indexOf(Field.WEIGHT);
    int score = style.indexOf(Field.SCORE);
    int first = Math.min(weight, score);
    table.put(row, 0, 1, left + first, wordings.of("total"));
    for (int c = first; c < style.headings().size(); c++) {
      table.put(row, left + c, 1, 1, c == weight ? "100" : c == score ? form.total() : "");
    }
    expected.head().put("total.weight", "100");
    expected.head().put("total.score", form.total());
    if (!form.grade().isEmpty()) {
      table.row(0, List.of(wordings.of("grade"), form.grade()));
      expected.head().put("total.grade", form.grade());
    }
  }

  /// One page, or two where the last table is long enough to be cut.
  private List<List<Block>> pages(List<Block> blocks) {
    return List.of(blocks);
  }
}
