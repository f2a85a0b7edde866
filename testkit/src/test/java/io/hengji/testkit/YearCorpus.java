package io.hengji.testkit;

import io.hengji.core.checks.Checks;
import io.hengji.core.form.Form;
import io.hengji.core.review.Finding;
import io.hengji.core.year.Deadline;
import io.hengji.core.year.Progress;
import io.hengji.core.year.ProjectYear;
import io.hengji.core.year.YearCheck;
import io.hengji.core.year.YearReview;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.rulebooks.RuleBooks;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A project's year as a text of the corpus: lines 今天, 支出 (in yuan), 期限 (step, last day, day of
/// submission), then forms, each under its heading `== 监控 DAY`, `== 批复` or `== 自评`.
final class YearCorpus {

  private static final RuleBooks BOOKS = RuleBooks.standard();

  private YearCorpus() {}

  /// Whether a file lies in the folder of a check of a project's year.
  static boolean isOfYear(Path file) {
    return Checks.ofYear().stream()
        .map(YearCheck::id)
        .anyMatch(file.getParent().getFileName().toString()::equals);
  }

  /// The checks of a project's year that find something.
  static Set<String> found(Path file) throws IOException {
    return new YearReview(Checks.ofYear())
        .of(read(Files.readString(file))).findings().stream()
            .map(Finding::check)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  private static ProjectYear read(String text) {
    String[] parts = text.split("(?m)^== ");
    ProjectYear year = ProjectYear.of("困难职工帮扶资金", 2023, LocalDate.of(2023, 12, 31));
    for (String line : parts[0].lines().toList()) {
      year = line(year, line.strip().split(" "));
    }
    for (String part : Arrays.asList(parts).subList(1, parts.length)) {
      String heading = part.lines().findFirst().orElseThrow();
      Form form = form(part.substring(heading.length()));
      String[] words = heading.strip().split(" ");
      year =
          switch (words[0]) {
            case "监控" ->
                year.withProgress(Progress.of(LocalDate.parse(words[1]), form, BOOKS.choose(form)));
            case "批复" -> year.withApproved(form);
            case "自评" -> year.withSelfEvaluation(form);
            default -> throw new IllegalArgumentException(heading);
          };
    }
    return year;
  }

  private static ProjectYear line(ProjectYear year, String[] words) {
    return switch (words[0]) {
      case "今天" ->
          new ProjectYear(
              year.project(),
              year.year(),
              LocalDate.parse(words[1]),
              year.progress(),
              year.approved(),
              year.selfEvaluation(),
              year.spent(),
              year.deadlines());
      case "支出" -> year.withSpent(new BigDecimal(words[1]));
      case "期限" -> {
        List<Deadline> deadlines = new ArrayList<>(year.deadlines());
        deadlines.add(
            new Deadline(
                Arrays.stream(Deadline.Step.values())
                    .filter(step -> step.title().equals(words[1]))
                    .findFirst()
                    .orElseThrow(),
                LocalDate.parse(words[2]),
                words.length > 3 ? Optional.of(LocalDate.parse(words[3])) : Optional.empty()));
        yield year.withDeadlines(deadlines);
      }
      default -> year;
    };
  }

  private static Form form(String text) {
    return FormFiles.read("corpus", text.getBytes(StandardCharsets.UTF_8), Limits.STANDARD)
        .forms()
        .getFirst();
  }
}
