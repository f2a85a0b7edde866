package io.hengji.testkit.samples;

import java.util.List;

/// What an invented form says, whatever layout prints it.
///
/// @param grade may be empty
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
    String grade) {

  public SampleForm {
    funds = List.copyOf(funds);
    rows = List.copyOf(rows);
  }

  public SampleForm withHead(String name, String authority, String body) {
    return new SampleForm(
        family, title, year, name, authority, body, funds, expected, outcome, rows, total, grade);
  }

  public SampleForm withFunds(List<SampleFund> other) {
    return new SampleForm(
        family,
        title,
        year,
        project,
        department,
        unit,
        other,
        expected,
        outcome,
        rows,
        total,
        grade);
  }

  public SampleForm withGoal(String wanted, String got) {
    return new SampleForm(
        family, title, year, project, department, unit, funds, wanted, got, rows, total, grade);
  }

  public SampleForm withRows(List<SampleRow> other) {
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
        other,
        total,
        grade);
  }

  public SampleForm withTotal(String points, String band) {
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
        points,
        band);
  }
}
