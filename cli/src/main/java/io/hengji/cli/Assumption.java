package io.hengji.cli;

import io.hengji.core.form.CellChange;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.CellPathReader;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.recheck.Recheck;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the user wants to know about: a cell that holds something else.
///
/// @param written the argument as given
/// @param form the number of the form, counted from 1 over all files; 0 where it was left out
record Assumption(String written, int form, CellChange change) {

  private static final Pattern WRITTEN =
      Pattern.compile("(?:(\\d{1,6})[:：])?\\s*([^=]+?)\\s*=(.*)", Pattern.DOTALL);

  static Assumption parse(String written) {
    Matcher parts = WRITTEN.matcher(written);
    if (!parts.matches()) {
      throw wrong(written, "应当写成 单元格=新内容，如 indicators[0].actual=1500");
    }
    CellPath at =
        CellPathReader.read(parts.group(2))
            .orElseThrow(() ->
                wrong(
                    written,
                    "没有 "
                        + parts.group(2)
                        + " 这个单元格，名称同 JSON 里的 at，如 indicators[0].actual、funds[0].executed、total.score"));
    int form = parts.group(1) == null ? 0 : Integer.parseInt(parts.group(1));
    return new Assumption(written, form, new CellChange(at, parts.group(3).strip()));
  }

  /// The forms, those that assumptions speak of checked again with their cells changed.
  static List<CheckedForm> ask(
      List<Assumption> assumptions, List<CheckedForm> forms, Recheck recheck) {
    List<List<CellChange>> changes = new ArrayList<>();
    forms.forEach(_ -> changes.add(new ArrayList<>()));
    for (Assumption assumption : assumptions) {
      int index = assumption.index(forms.size());
      if (!assumption.change.fits(forms.get(index).form())) {
        throw wrong(
            assumption.written, "这份表没有 " + assumption.change.at() + " 这个单元格（行号从 0 数起，年度是四位数字）");
      }
      changes.get(index).add(assumption.change);
    }
    List<CheckedForm> asked = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      asked.add(
          changes.get(i).isEmpty()
              ? forms.get(i)
              : recheck.check(forms.get(i).form(), changes.get(i)));
    }
    return asked;
  }

  private int index(int forms) {
    if (forms == 0) {
      throw wrong(written, "这些文件里没有自评表");
    }
    if (form == 0 && forms > 1) {
      throw wrong(written, "这里有 " + forms + " 份自评表，要写明第几份，如 2:" + written);
    }
    if (form > forms) {
      throw wrong(written, "这里只有 " + forms + " 份自评表，没有第 " + form + " 份");
    }
    return Math.max(0, form - 1);
  }

  private static WrongUsage wrong(String written, String why) {
    return new WrongUsage("--assume “" + written + "”用不了：" + why + "。");
  }
}
