package io.hengji.testkit.samples;

import java.util.ArrayList;
import java.util.List;

/// Prints the head: project, department and unit as labels with answers, in cells or in lines.
final class HeadPart {
  private static final List<List<String>> OTHERS =
      List.of(
          List.of("项目类别", "经常性项目", "项目周期", "一年"),
          List.of("项目负责人及电话", "王建国 0550-3021187", "评价方式", "单位自评"),
          List.of("项目属性", "延续性项目", "起止时间", "1月至12月"),
          List.of("联系人", "李敏", "联系电话", "3021187"));

  private final SampleForm form;
  private final Wordings wordings;
  private final Dice dice;
  private final Expected expected;
  private final List<String[]> labels = new ArrayList<>();

  private HeadPart(SampleForm form, Wordings wordings, Dice dice, Expected expected) {
    this.form = form;
    this.wordings = wordings;
    this.dice = dice;
    this.expected = expected;
    label("project", form.project());
    label("department", form.department());
    label("unit", form.unit());
  }

  private void label(String field, String answer) {
    boolean own = form.family() == Family.DEPARTMENT;
    if (own && !field.equals("unit")) {
      return;
    }
    boolean transfer = form.family() == Family.TRANSFER && field.equals("project");
    String caption = wordings.of(transfer ? "projectTransfer" : own ? "ownUnit" : field);
    labels.add(new String[] {caption, answer});
    expected.head().put(own ? "body" : field, answer);
  }

  static Part of(SampleForm form, Wordings wordings, Dice dice, Expected expected) {
    HeadPart head = new HeadPart(form, wordings, dice, expected);
    return dice.chance(12) ? head.inOneCell() : head.inCells();
  }

  /// Lines above the tables, each `label：answer`.
  static List<Block> lines(SampleForm form, Wordings wordings, Dice dice, Expected expected) {
    HeadPart head = new HeadPart(form, wordings, dice, expected);
    List<Block> lines = new ArrayList<>();
    List<String[]> labels = head.labels;
    lines.add(new Block.Text(joined(labels.getFirst())));
    StringBuilder rest = new StringBuilder();
    for (String[] label : labels.subList(1, labels.size())) {
      rest.append(rest.isEmpty() ? "" : "    ").append(joined(label));
    }
    if (!rest.isEmpty()) {
      lines.add(new Block.Text(rest.toString()));
    }
    return lines;
  }

  private static String joined(String[] label) {
    return label[0].replace(" ", "") + "：" + label[1];
  }

  private Part inOneCell() {
    Part part = new Part(1);
    labels.forEach(label -> part.row(0, List.of(joined(label))));
    return part;
  }

  private Part inCells() {
    Part part = new Part(4);
    int style = dice.between(0, 2);
    List<String> waiting = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      String[] label = labels.get(i);
      boolean alone = style == 2 || (style == 0 && i == 0) || labels.size() == 1;
      if (alone) {
        part.row(0, List.of(label[0], label[1]));
      } else {
        waiting.addAll(List.of(label));
      }
      if (waiting.size() == 4) {
        part.row(0, List.copyOf(waiting));
        waiting.clear();
      }
    }
    if (!waiting.isEmpty()) {
      waiting.addAll(dice.pick(List.of("评价时间", form.year() + 1 + "年2月"), List.of("项目周期", "1年")));
      part.row(0, List.copyOf(waiting));
    }
    if (dice.chance(30)) {
      part.row(0, dice.pick(OTHERS));
    }
    totals(part);
    return part;
  }

  private void totals(Part part) {
    if (form.family() != Family.TOTAL_FIRST) {
      return;
    }
    part.row(
        0, List.of(wordings.of("totalScore"), form.total(), wordings.of("grade"), form.grade()));
    expected.head().put("total.score", form.total());
    expected.head().put("total.grade", form.grade());
  }
}
