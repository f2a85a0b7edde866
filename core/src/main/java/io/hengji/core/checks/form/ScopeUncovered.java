package io.hengji.core.checks.form;

import io.hengji.core.form.Cell;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.Severity;
import io.hengji.core.vocabulary.WordList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// FRM-007: of the parts that the project's title puts side by side, some are spoken of and others
/// are in no goal and no indicator. A part counts as spoken of when two neighbouring characters of
/// it occur, so that other wordings pass.
public final class ScopeUncovered implements Check {

  private static final WordList WORKS = WordList.of("works-in-general");
  private static final List<Column> TEXTS =
      List.of(Column.LEVEL3, Column.TARGET, Column.ACTUAL, Column.DEVIATION);

  /// A part of two characters is as likely said in other words as left out.
  private static final int SHORTEST_PART = 3;

  @Override
  public String id() {
    return "FRM-007";
  }

  @Override
  public List<Finding> find(FormCase form) {
    List<String> parts = ProjectTitle.of(form.form().head().project().text()).parts();
    if (parts.size() < 2) {
      return List.of();
    }
    String texts = texts(form.form());
    List<String> uncovered =
        parts.stream().filter(part -> !isSpokenOf(part, texts)).distinct().toList();
    List<String> named = uncovered.stream().filter(part -> part.length() >= SHORTEST_PART).toList();
    if (named.isEmpty() || parts.stream().allMatch(uncovered::contains)) {
      return List.of();
    }
    String message = "项目名称中的“%s”没有对应的总体目标和绩效指标。".formatted(String.join("”“", named));
    return List.of(
        form.finding(id(), Severity.WARNING, CellPath.Field.PROJECT, message, List.of()));
  }

  private static boolean isSpokenOf(String part, String texts) {
    String about = part;
    for (String word : WORKS.words()) {
      about = about.replace(word, " ");
    }
    String words = about.strip().length() < 2 ? part : about;
    return IntStream.range(0, words.length() - 1)
        .mapToObj(i -> words.substring(i, i + 2))
        .anyMatch(pair -> !pair.contains(" ") && texts.contains(pair));
  }

  private static String texts(Form form) {
    Stream<Cell> own = Stream.of(form.goal().expected(), form.goal().actual(), form.remarks());
    Stream<Cell> rows = form.indicators().stream().flatMap(row -> TEXTS.stream().map(row::cell));
    return Stream.concat(own, rows).map(Cell::text).collect(Collectors.joining("\n"));
  }
}
