package io.hengji.documents.papers;

import io.hengji.core.form.Cell;
import io.hengji.core.form.FormYear;
import io.hengji.documents.forms.FormYears;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines above a project list: its title, whose list it is, its year.
record ListHead(Cell title, Cell department, Optional<FormYear> year) {

  private static final Pattern TITLE =
      Pattern.compile(
          ".*(?:绩效|自评|评价).*(?:清单|一览表|汇总表|目录|名单|明细表|统计表|列表|名录|情况表|项目表|结果表)(?:[(\\[].*)?"
              + "|.*项目清单(?:[(\\[].*)?");

  /// Characters of which every word for a list has one.
  private static final String LIST_WORDS = "单表录";

  private static final Pattern OWNER =
      Pattern.compile(
          "^(?:\\d{4}年?度?)?(\\p{IsHan}{3,}?)(?:\\d{4}年?度?)?(?:部门|本级|预算|项目|绩效|专项|开展|自评).*");
  private static final Pattern FILLED_BY =
      Pattern.compile(
          "(?:填报单位|填报部门|编制单位|部门名称|主管部门|部门|单位)(?:名称)?[(（]?[^:：]{0,4}[)）]?[:：](.+?)(?:填报|时间|金额|$)");
  private static final Pattern UNIT_WORD =
      Pattern.compile(".*(?:局|厅|委|办|会|院|部|中心|社|站|校|馆|队|署|府|园|所|处|团|台|学|司)$");
  private static final int LONGEST_TITLE = 60;
  private static final int REACH = 6;

  /// The head in the last lines before a list; none where no line is the title of one.
  static Optional<ListHead> in(List<Cell> above) {
    List<Cell> near = above.subList(Math.max(0, above.size() - REACH), above.size());
    for (int i = near.size() - 1; i >= 0; i--) {
      if (isTitle(near.get(i).text())) {
        return Optional.of(of(near.get(i), near));
      }
    }
    return Optional.empty();
  }

  static boolean isTitle(String text) {
    if (text.length() > LONGEST_TITLE || text.chars().noneMatch(c -> LIST_WORDS.indexOf(c) >= 0)) {
      return false;
    }
    String plain = Plain.of(text);
    return Numbering.of(text).isEmpty()
        && plain.chars().noneMatch(c -> "。；，;:：".indexOf(c) >= 0)
        && TITLE.matcher(plain).matches();
  }

  private static ListHead of(Cell title, List<Cell> near) {
    Optional<FormYear> year = Optional.empty();
    Cell department = owner(title);
    for (Cell cell : near) {
      OptionalInt named = FormYears.in(cell.text());
      if (year.isEmpty() && named.isPresent()) {
        year = Optional.of(new FormYear(named.getAsInt(), FormYear.Basis.PRINTED, cell.place()));
      }
      Matcher filled = FILLED_BY.matcher(Plain.of(cell.text()));
      if (department.isEmpty() && filled.find() && !filled.group(1).endsWith("元")) {
        department = new Cell(filled.group(1), cell.place());
      }
    }
    return new ListHead(title, department, year);
  }

  private static Cell owner(Cell title) {
    Matcher owner = OWNER.matcher(Plain.of(title.text()));
    return owner.matches() && UNIT_WORD.matcher(owner.group(1)).matches()
        ? new Cell(owner.group(1), title.place())
        : Cell.EMPTY;
  }
}
