package io.hengji.core.review;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.Head;
import io.hengji.core.report.Report;
import io.hengji.core.report.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A form that a report speaks of.
///
/// @param sections the sections about it; all of them where the report speaks of one form alone
public record ReportedForm(FormSet.Member member, Set<Integer> sections, boolean alone) {

  private static final int LEAST_NAME = 4;
  private static final String WHOLE = "整体支出";

  /// The forms of a set that a report speaks of, told by project, unit and year. The title's
  /// project is the report's; without one there, the projects that headings name, each in its own
  /// sections; without those, the one project that the text names.
  static List<ReportedForm> of(Report report, FormSet set) {
    List<FormSet.Member> near = set.members().stream().filter(m -> sameYear(report, m)).toList();
    List<FormSet.Member> titled =
        longest(near.stream().filter(m -> isIn(m, report.title().text())).toList());
    if (titled.size() > 1) {
      titled = titled.stream().filter(m -> namesUnit(report, m)).toList();
    }
    if (titled.size() == 1) {
      return List.of(new ReportedForm(titled.getFirst(), Set.of(), true));
    }
    List<FormSet.Member> whole = near.stream().filter(m -> isWholeUnit(report, m)).toList();
    if (whole.size() == 1) {
      return List.of(new ReportedForm(whole.getFirst(), Set.of(), true));
    }
    List<ReportedForm> headed = headed(report, near);
    if (!headed.isEmpty()) {
      return headed;
    }
    List<FormSet.Member> named =
        longest(near.stream().filter(m -> isIn(m, opening(report))).toList());
    return named.size() == 1 && near.stream().filter(m -> isIn(m, text(report))).count() == 1
        ? List.of(new ReportedForm(named.getFirst(), Set.of(), true))
        : List.of();
  }

  /// 某局部门整体支出绩效评价报告 speaks of the form of all the unit's spending.
  private static boolean isWholeUnit(Report report, FormSet.Member member) {
    String title = FormSet.plain(report.title().text());
    Form form = member.form().form();
    String unit = FormSet.plain(form.head().unit().text());
    String department = FormSet.plain(form.head().department().text());
    return title.contains(WHOLE)
        && (form.head().title().text().contains(WHOLE)
            || form.head().project().text().contains(WHOLE))
        && ((!unit.isEmpty() && title.contains(unit))
            || (!department.isEmpty() && title.contains(department)));
  }

  private static List<ReportedForm> headed(Report report, List<FormSet.Member> near) {
    List<ReportedForm> forms = new ArrayList<>();
    for (FormSet.Member member : near) {
      Set<Integer> sections = new HashSet<>();
      for (int i = 0; i < report.sections().size(); i++) {
        if (isIn(member, report.sections().get(i).heading().text())) {
          int depth = report.sections().get(i).depth();
          sections.add(i);
          for (int j = i + 1;
              j < report.sections().size() && report.sections().get(j).depth() > depth;
              j++) {
            sections.add(j);
          }
        }
      }
      if (!sections.isEmpty()) {
        forms.add(new ReportedForm(member, Set.copyOf(sections), false));
      }
    }
    return forms;
  }

  private static boolean sameYear(Report report, FormSet.Member member) {
    Optional<Integer> own = report.year().map(FormYear::value);
    Optional<Integer> other = member.form().form().head().year().map(FormYear::value);
    return own.isEmpty() || other.isEmpty() || own.equals(other);
  }

  /// Of names that are parts of each other the longest ones: 职工帮扶 yields to 困难职工帮扶.
  private static List<FormSet.Member> longest(List<FormSet.Member> members) {
    return members.stream()
        .filter(m ->
            members.stream()
                .noneMatch(o -> !project(o).equals(project(m)) && project(o).contains(project(m))))
        .toList();
  }

  private static boolean namesUnit(Report report, FormSet.Member member) {
    String unit = FormSet.plain(member.form().form().head().unit().text());
    String said = FormSet.plain(report.title().text()) + opening(report);
    return !unit.isEmpty() && said.contains(unit);
  }

  private static boolean isIn(FormSet.Member member, String text) {
    String project = project(member);
    return project.length() >= LEAST_NAME && FormSet.plain(text).contains(project);
  }

  /// The project's name without the words that reports leave out.
  private static String project(FormSet.Member member) {
    String name = FormSet.plain(member.form().form().head().project().text());
    String bare =
        name.replaceFirst("^\\d{4}年?度?", "").replaceFirst("(?:专项)?(?:资金|经费)?(?:项目)?$", "");
    return bare.length() >= LEAST_NAME ? bare : name;
  }

  private static String opening(Report report) {
    return report.sections().stream()
        .limit(3)
        .flatMap(section -> section.paragraphs().stream())
        .map(cell -> FormSet.plain(cell.text()))
        .reduce("", String::concat);
  }

  private static String text(Report report) {
    StringBuilder text = new StringBuilder(FormSet.plain(report.title().text()));
    for (Section section : report.sections()) {
      text.append(FormSet.plain(section.heading().text()));
      section.paragraphs().forEach(cell -> text.append(FormSet.plain(cell.text())));
    }
    return text.toString();
  }

  public FormCase form() {
    return member.form();
  }

  /// Whether a section is about this form.
  public boolean covers(int section) {
    return alone || sections.contains(section);
  }

  /// Cells of this form among all forms.
  public List<FormCell> cells(List<CellPath> cells) {
    return cells.stream().map(cell -> new FormCell(member.index(), cell)).toList();
  }

  /// How messages name the form: `“职工书屋补助”自评表`; a form without a project by whose it is.
  public String name() {
    Head head = form().form().head();
    if (!head.project().isEmpty()) {
      return "“" + head.project().text() + "”自评表";
    }
    return (head.unit().isEmpty() ? head.department() : head.unit()).text() + "自评表";
  }
}
