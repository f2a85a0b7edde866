package io.hengji.core.checks.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Cell;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.Place;
import io.hengji.core.form.Source;
import io.hengji.core.report.Report;
import io.hengji.core.report.ReportTable;
import io.hengji.core.report.Section;
import io.hengji.core.review.CheckTable;
import io.hengji.core.review.CrossCheck;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.FormSet;
import io.hengji.core.review.ReportCase;
import io.hengji.core.rules.ReportChapter;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Rule.ReportChapters;
import io.hengji.core.rules.RulesInForce;
import io.hengji.core.rules.RulesOfTests;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A report written as text. The first line is its title; `#` begins a chapter, `##` a section of
/// it; a line with bars is a row of a table; `!!` behind a line says that it is reported.
final class ReportText {

  private final List<Integer> depths = new ArrayList<>();
  private final List<Cell> headings = new ArrayList<>();
  private final List<List<Cell>> paragraphs = new ArrayList<>();
  private final List<ReportTable> tables = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private final List<List<Cell>> rows = new ArrayList<>();
  private Cell title = Cell.EMPTY;

  private ReportText(String text) {
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      boolean marked = lines.get(i).contains("!!");
      Place place = new Place.OnLine(i + 1);
      String line = lines.get(i).replace("!!", "").strip();
      if (marked) {
        expected.add(place.toString());
      }
      if (!line.startsWith("|")) {
        endTable();
      }
      line(line, place);
    }
    endTable();
  }

  /// The report among forms, each a table of [CheckTable], by the rules of tests with all chapters.
  static ReportCase of(String text, String... forms) {
    FormSet set =
        FormSet.of(Arrays.stream(forms).map(form -> CheckTable.of(form, rules())).toList());
    return ReportCase.of(new ReportText(text).report(), set, rules());
  }

  /// Reports exactly the lines that are marked, in their order.
  static List<CrossFinding> verify(CrossCheck<ReportCase> check, String text, String... forms) {
    List<CrossFinding> findings = check.find(of(text, forms));
    assertThat(findings)
        .as(() -> String.join("\n", findings.stream().map(CrossFinding::message).toList()))
        .extracting(finding -> finding.place().toString())
        .containsExactlyElementsOf(new ReportText(text).expected);
    assertThat(findings).allMatch(finding -> finding.check().equals(check.id()));
    return findings;
  }

  private static Optional<RulesInForce> rules() {
    return Optional.of(
        RulesOfTests.national()
            .with(Rule.REPORT_CHAPTERS, new ReportChapters(List.of(ReportChapter.values())))
            .inForce());
  }

  private void line(String line, Place place) {
    if (line.startsWith("|")) {
      rows.add(
          Arrays.stream(line.substring(1).replaceFirst("\\|$", "").split("\\|", -1))
              .map(cell -> new Cell(cell.strip(), place))
              .toList());
    } else if (line.startsWith("#")) {
      String heading = line.replaceFirst("^#+\\s*", "");
      depths.add(line.length() - line.replaceFirst("^#+", "").length());
      headings.add(new Cell(heading, place));
      paragraphs.add(new ArrayList<>());
    } else if (title.isEmpty()) {
      title = new Cell(line, place);
    } else if (!line.isEmpty()) {
      paragraphs.getLast().add(new Cell(line, place));
    }
  }

  private void endTable() {
    if (!rows.isEmpty()) {
      tables.add(new ReportTable(headings.size() - 1, rows, rows.getFirst().getFirst().place()));
      rows.clear();
    }
  }

  private Report report() {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      sections.add(new Section(depths.get(i), "", headings.get(i), paragraphs.get(i)));
    }
    Optional<FormYear> year =
        title.text().startsWith("20")
            ? Optional.of(
                new FormYear(
                    Integer.parseInt(title.text().substring(0, 4)),
                    FormYear.Basis.PRINTED,
                    title.place()))
            : Optional.empty();
    return new Report(new Source("report.txt", 1, title.place()), title, year, sections, tables);
  }
}
