package io.hengji.core.checks.set;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.review.Caption;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.FormIdentity;
import io.hengji.core.review.FormSequence;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.ReviewedForm;
import io.hengji.core.review.SequenceCheck;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.IndicatorClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// SET-004: a goal or a benefit speaks of nothing that the form's own project and outputs speak of,
/// and of what another project of the department is about. What most projects of the department
/// speak of (职工 at a trade union) tells none of them apart.
public final class WrongHeading implements SequenceCheck {

  /// So many pairs of characters have to be the other project's.
  private static final int LEAST_SHARED = 2;

  /// What so few projects speak of does not count as common to the department.
  private static final int COMMON = 3;

  /// Sentences that share more than that with their own project are not kept.
  private static final int MOST_OWN = 4;

  /// Projects that may own a sentence are read again, so many at most.
  private static final int MOST_ASKED = 20;

  private record Project(int form, String name) {}

  /// A sentence that hardly speaks of what its own form does, and what it shares with it.
  private record Stray(int form, String project, CellPath at, Topic topic, Topic own) {}

  @Override
  public String id() {
    return "SET-004";
  }

  @Override
  public Pass begin() {
    return new Gathering();
  }

  private final class Gathering implements Pass {
    private final Map<String, Department> departments = new LinkedHashMap<>();

    @Override
    public void see(ReviewedForm form) {
      String department = FormIdentity.plain(form.printed().head().department().text());
      if (!department.isEmpty() && !form.printed().head().project().isEmpty()) {
        departments.computeIfAbsent(department, _ -> new Department()).add(form);
      }
    }

    @Override
    public List<CrossFinding> findings(FormSequence forms) {
      return departments.values().stream()
          .flatMap(department -> department.findings(forms).stream())
          .toList();
    }
  }

  /// The projects of a department.
  private final class Department {
    private int projects;

    /// The projects by the pairs that their names speak of.
    private final Map<Integer, List<Project>> named = new HashMap<>();

    private final List<Stray> strays = new ArrayList<>();
    private final Map<Integer, Integer> spokenOf = new HashMap<>();

    void add(ReviewedForm form) {
      Form printed = form.printed();
      projects++;
      Project project = new Project(form.index(), FormIdentity.of(printed).project());
      Topic.ofProject(printed)
          .pairs()
          .forEach(pair -> named.computeIfAbsent(pair, _ -> new ArrayList<>()).add(project));
      Topic outputs = Topic.ofWork(printed, false);
      outputs.pairs().forEach(pair -> spokenOf.merge(pair, 1, Integer::sum));
      for (CellPath goal : List.of(CellPath.Field.GOAL_EXPECTED, CellPath.Field.GOAL_ACTUAL)) {
        addSentence(project, goal, printed.cell(goal).text(), outputs);
      }
      Topic work = Topic.ofWork(printed, true);
      IndicatorCase.of(form.form())
          .filter(row -> isBenefit(row.row()))
          .forEach(row -> addSentence(project, row.at(Column.LEVEL3), sentence(row), work));
    }

    private void addSentence(Project project, CellPath at, String text, Topic work) {
      Topic topic = Topic.ofSentence(text);
      Topic own = topic.shared(work);
      if (topic.size() >= LEAST_SHARED && own.size() <= MOST_OWN) {
        strays.add(new Stray(project.form(), project.name(), at, topic, own));
      }
    }

    List<CrossFinding> findings(FormSequence forms) {
      List<CrossFinding> findings = new ArrayList<>();
      for (Stray stray : strays) {
        Topic topic = stray.topic().without(this::isCommon);
        boolean isOwn = stray.own().without(this::isCommon).size() > 0;
        if (!isOwn && topic.size() >= LEAST_SHARED) {
          owner(stray, topic, forms)
              .ifPresent(owner ->
                  findings.add(finding(forms.get(stray.form()), stray, forms.get(owner.form()))));
        }
      }
      return findings;
    }

    /// Whether the outputs of most projects of the department speak of it.
    private boolean isCommon(int pair) {
      int count = spokenOf.getOrDefault(pair, 0);
      return count >= COMMON && 2 * count > projects;
    }

    /// The project that a sentence is about: its name has a pair of the sentence, and at least half
    /// of the sentence's pairs are in its name, outputs and goals. Those whose names share most of
    /// it are asked first.
    private Optional<Project> owner(Stray stray, Topic topic, FormSequence forms) {
      Map<Project, Integer> sharing = new LinkedHashMap<>();
      topic
          .pairs()
          .forEach(pair ->
              named
                  .getOrDefault(pair, List.of())
                  .forEach(project -> sharing.merge(project, 1, Integer::sum)));
      return sharing.entrySet().stream()
          .filter(entry -> !entry.getKey().name().equals(stray.project()))
          .sorted(
              Map.Entry.<Project, Integer>comparingByValue(Comparator.reverseOrder())
                  .thenComparingInt(entry -> entry.getKey().form()))
          .limit(MOST_ASKED)
          .map(Map.Entry::getKey)
          .filter(project -> isAbout(topic, forms.get(project.form()).printed()))
          .findFirst();
    }
  }

  private static boolean isAbout(Topic topic, Form form) {
    int shared = topic.shared(Topic.ofWork(form, true)).size();
    return shared >= LEAST_SHARED && 2 * shared >= topic.size();
  }

  private static boolean isBenefit(Indicator row) {
    return IndicatorClass.of(row.level1().text())
        .filter(of -> of == IndicatorClass.BENEFIT)
        .isPresent();
  }

  /// What a benefit says: its name, and its target where that is words.
  private static String sentence(IndicatorCase row) {
    boolean words = row.target().meaning() instanceof Meaning.Words;
    return row.text(Column.LEVEL3) + "\n" + (words ? row.text(Column.TARGET) : "");
  }

  private CrossFinding finding(ReviewedForm form, Stray stray, ReviewedForm owner) {
    String message =
        "%s说的是%s的内容，与%s的项目名称和产出无关；应当写本项目的内容。"
            .formatted(Caption.of(form.printed(), stray.at()), owner.name(), form.name());
    return form.finding(
        id(),
        Severity.WARNING,
        stray.at(),
        message,
        List.of(form.cell(stray.at()), owner.cell(CellPath.Field.PROJECT)));
  }
}
