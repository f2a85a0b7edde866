package io.hengji.testkit.samples;

import java.util.List;
import java.util.Map;

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
    return new SampleForm(
        family,
        title,
        year,
        name,
        authority,
        body,
        funds,
        expected,
        outcome,
        rows,
        total,
        grade,
        notes,
        levelWeights);
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
        grade,
        notes,
        levelWeights);
  }

  public SampleForm withGoal(String wanted, String got) {
    return new SampleForm(
        family,
        title,
        year,
        project,
        department,
        unit,
        funds,
        wanted,
        got,
        rows,
        total,
        grade,
        notes,
        levelWeights);
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
        grade,
        notes,
        levelWeights);
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
        band,
        notes,
        levelWeights);
  }

  public SampleForm withNotes(List<String> other) {
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
        other,
        levelWeights);
  }

  public SampleForm withLevelWeights(Map<String, String> other) {
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
        other);
  }
}
