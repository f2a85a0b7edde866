package io.hengji.testkit.samples;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// What an invented form says, whatever layout prints it.
///
/// @param title a part of the wordings list
/// @param grade may be empty
/// @param notes printed under the form, besides those of the layout
/// @param levelWeights weights that levels print though their rows add up to another
public record SampleForm(
    Family family,
    String title,
    int year,
    String project,
    String department,
    String unit,
    List<SampleFund> funds,
    String expected,
    String outcome,
    List<SampleRow> rows,
    String total,
    String grade,
    List<String> notes,
    Map<String, String> levelWeights) {

  public SampleForm {
    funds = List.copyOf(funds);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    levelWeights = Map.copyOf(levelWeights);
  }

  public SampleForm withHead(String name, String authority, String body) {
    return changed(copy -> {
      copy.project = name;
      copy.department = authority;
      copy.unit = body;
    });
  }

  public SampleForm withYear(int other) {
    return changed(copy -> copy.year = other);
  }

  public SampleForm withFunds(List<SampleFund> other) {
    return changed(copy -> copy.funds = other);
  }

  public SampleForm withGoal(String wanted, String got) {
    return changed(copy -> {
      copy.expected = wanted;
      copy.outcome = got;
    });
  }

  public SampleForm withRows(List<SampleRow> other) {
    return changed(copy -> copy.rows = other);
  }

  public SampleForm withTotal(String points, String band) {
    return changed(copy -> {
      copy.total = points;
      copy.grade = band;
    });
  }

  public SampleForm withNotes(List<String> other) {
    return changed(copy -> copy.notes = other);
  }

  public SampleForm withLevelWeights(Map<String, String> other) {
    return changed(copy -> copy.levelWeights = other);
  }

  private SampleForm changed(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.made();
  }

  /// The same, open to change.
  private static final class Copy {
    private Family family;
    private String title;
    private int year;
    private String project;
    private String department;
    private String unit;
    private List<SampleFund> funds;
    private String expected;
    private String outcome;
    private List<SampleRow> rows;
    private String total;
    private String grade;
    private List<String> notes;
    private Map<String, String> levelWeights;

    Copy(SampleForm from) {
      family = from.family;
      title = from.title;
      year = from.year;
      project = from.project;
      department = from.department;
      unit = from.unit;
      funds = from.funds;
      expected = from.expected;
      outcome = from.outcome;
      rows = from.rows;
      total = from.total;
      grade = from.grade;
      notes = from.notes;
      levelWeights = from.levelWeights;
    }

    SampleForm made() {
      return new SampleForm(
          family,
          title,
          year,
          project,
          department,
          unit,
          funds,
          expected,
          outcome,
          rows,
          total,
          grade,
          notes,
          levelWeights);
    }
  }
}
