package io.hengji.server.demo;

import io.hengji.core.form.Form;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.json.FormJsonReader;
import io.hengji.server.forms.FormState;
import io.hengji.server.forms.Forms;
import io.hengji.server.people.Unit;
import io.hengji.server.projects.Entry;
import io.hengji.server.projects.NewProject;
import io.hengji.server.projects.Projects;
import io.hengji.server.projects.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The projects of the demonstration office: the figures are those of two published lists of
/// self-evaluations, the days of spending are invented.
@Component
class DemoProjects {

  private static final List<Known> KNOWN =
      List.of(
          new Known(
              "AQ-2023-01",
              "140.40",
              "0",
              List.of("62.00", "78.40"),
              FormState.DEPARTMENT_REVIEW,
              LocalDate.of(2024, 3, 15)),
          new Known(
              "AQ-2023-02",
              "28.60",
              "0",
              List.of("28.60"),
              FormState.RETURNED,
              LocalDate.of(2024, 3, 8)),
          new Known(
              "AQ-2023-03",
              "55.00",
              "0",
              List.of("13.75", "13.75", "13.75", "13.75"),
              FormState.DEPARTMENT_REVIEW,
              LocalDate.of(2024, 3, 20)),
          new Known(
              "AQ-2023-04",
              "100.00",
              "-32.94",
              List.of("30.06", "37.00"),
              FormState.DEPARTMENT_REVIEW,
              LocalDate.of(2024, 3, 15)),
          new Known(
              "KM-2019-01",
              "600.00",
              "0",
              List.of("60.00", "40.00", "100.00", "200.00", "200.00"),
              FormState.FILLING,
              LocalDate.of(2020, 1, 31)));

  private final Projects projects;
  private final Forms forms;
  private final DemoGoals goals;
  private final DemoReviews reviews;
  private final DemoMonitoring monitoring;

  DemoProjects(
      Projects projects,
      Forms forms,
      DemoGoals goals,
      DemoReviews reviews,
      DemoMonitoring monitoring) {
    this.monitoring = monitoring;
    this.projects = projects;
    this.forms = forms;
    this.goals = goals;
    this.reviews = reviews;
  }

  /// A project by its code: initial budget, change and payments in 万元, and where it stands.
  private record Known(
      String code,
      String initial,
      String change,
      List<String> payments,
      FormState state,
      LocalDate due) {}

  void add(Map<String, Unit> units) {
    List<Form> published = published();
    Map<String, UUID> added = new HashMap<>();
    for (int i = 0; i < KNOWN.size(); i++) {
      added.put(KNOWN.get(i).code, add(KNOWN.get(i), published.get(i), units));
    }
    monitoring.add(added);
    goals.addNextYear(units, added);
  }

  private UUID add(Known known, Form form, Map<String, Unit> units) {
    String unit = form.head().unit().text();
    int year = known.due.getYear() - 1;
    UUID id =
        projects
            .add(
                new NewProject(
                    year,
                    known.code,
                    form.head().project().text(),
                    Objects.requireNonNull(units.get(unit), unit).id(),
                    Optional.empty(),
                    Map.of(Source.APPROPRIATION, yuan(known.initial))))
            .orElseThrow();
    if (yuan(known.change).signum() != 0) {
      projects.change(
          id,
          new Entry(Source.APPROPRIATION, LocalDate.of(year, 10, 20), yuan(known.change), "", ""));
    }
    for (Entry payment : payments(known, year)) {
      projects.spend(id, payment);
    }
    UUID goal = goals.approvedElsewhere(id, form);
    forms.restOn(forms.open(id, form, known.state, Optional.of(known.due)), goal);
    reviews.add(id, Objects.requireNonNull(units.get(unit), unit), known.state, known.due);
    return id;
  }

  private static List<Entry> payments(Known known, int year) {
    List<Entry> entries = new ArrayList<>();
    int number = 1;
    for (String amount : known.payments) {
      int month = 12 * number / (known.payments.size() + 1) + 1;
      entries.add(
          new Entry(
              Source.APPROPRIATION,
              LocalDate.of(year, month, 18),
              yuan(amount),
              "第%d批发放".formatted(number),
              "记%s-%d".formatted(known.code.substring(known.code.length() - 2), 100 + number)));
      number++;
    }
    return entries;
  }

  private static BigDecimal yuan(String tenThousands) {
    return new BigDecimal(tenThousands).movePointRight(4);
  }

  private static List<Form> published() {
    try (InputStream in = DemoProjects.class.getResourceAsStream("forms.json")) {
      if (in == null) {
        throw new IllegalStateException("forms.json");
      }
      return FormJsonReader.read(
          "forms.json", new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UnreadableFile e) {
      throw new IllegalStateException(e);
    }
  }
}
