package io.hengji.documents.report;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Form;
import io.hengji.core.form.Fund;
import io.hengji.core.form.Indicator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A form as read, for a terminal: a line a row, cells divided by bars.
public final class FormText {

  private FormText() {}

  /// The text, ending with a line end.
  public static String of(Form form) {
    StringBuilder out = new StringBuilder();
    line(out, form.head().title().text());
    line(out, "来源", form.source().file() + " 第" + form.source().form() + "份 " + form.source().at());
    line(out, "年度", form.head().year().map(y -> "" + y.value()).orElse(""));
    line(out, "项目名称", form.head().project().text());
    line(out, "主管部门", form.head().department().text());
    line(out, "实施单位", form.head().unit().text());
    line(out, "金额单位", form.head().amountUnit().text());
    for (Fund fund : form.funds()) {
      row(
          out,
          Stream.of(
              fund.item(),
              fund.initial(),
              fund.annual(),
              fund.executed(),
              fund.weight(),
              fund.rate(),
              fund.score()));
    }
    line(out, "预期目标", form.goal().expected().text());
    line(out, "实际完成情况", form.goal().actual().text());
    for (Indicator i : form.indicators()) {
      row(
          out,
          Stream.of(
              i.level1(),
              i.level2(),
              i.level3(),
              i.nature(),
              i.target(),
              i.unit(),
              i.actual(),
              i.weight(),
              i.score(),
              i.deviation()));
    }
    row(out, Stream.of(form.total().weight(), form.total().score(), form.total().grade()));
    form.notes().forEach(note -> line(out, "注", note.text()));
    form.unread()
        .forEach(one -> line(out, "未读懂", one.cell().place() + " " + one.cell().text(), one.why()));
    form.notices().forEach(notice -> line(out, "注意", notice.at() + " " + notice.text()));
    DoubtLines.of(form).forEach(doubt -> line(out, "识别存疑", doubt.toString()));
    return out.toString();
  }

  private static void row(StringBuilder out, Stream<Cell> cells) {
    out.append(cells.map(Cell::text).collect(Collectors.joining(" | "))).append('\n');
  }

  private static void line(StringBuilder out, String... parts) {
    List<String> filled = Stream.of(parts).filter(part -> !part.isEmpty()).toList();
    out.append(String.join("：", filled)).append('\n');
  }
}
