package io.hengji.server.grid;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.CellPathReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// The cells of a form as a page sends them: texts by address, what they were, revisions by row.
public record PostedCells(MultiValueMap<String, String> fields) {

  private static final Pattern REVISION = Pattern.compile("indicators\\[(\\d{1,5})]\\.revision");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,6}");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\t]]");

  /// The cells as they are wanted; in rows that are stale a text that differs is a clash.
  public List<CellEdit> edits(Set<Integer> stale, Typing typing) {
    List<CellEdit> edits = new ArrayList<>();
    fields.forEach((name, texts) ->
        CellPathReader.read(name)
            .filter(typing::isOpen)
            .ifPresent(at -> edits.add(edit(name, at, texts, stale))));
    return edits;
  }

  private CellEdit edit(String name, CellPath at, List<String> texts, Set<Integer> stale) {
    boolean fresh = rowOf(at).filter(stale::contains).isEmpty();
    return new CellEdit(
        at, clean(texts.getLast()), first(name + ".was").map(PostedCells::clean), fresh);
  }

  /// The revisions that the page had, by row.
  public Map<Integer, Integer> revisions() {
    Map<Integer, Integer> revisions = new LinkedHashMap<>();
    for (String name : fields.keySet()) {
      Matcher row = REVISION.matcher(name);
      if (row.matches()) {
        number(name).ifPresent(known -> revisions.put(Integer.valueOf(row.group(1)), known));
      }
    }
    return revisions;
  }

  /// The rows that were written since the page knew them.
  ///
  /// @param now the revision of a row
  public Set<Integer> stale(IntUnaryOperator now) {
    return revisions().entrySet().stream()
        .filter(row -> row.getValue() < now.applyAsInt(row.getKey()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  public List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  public Optional<Integer> number(String name) {
    return first(name).filter(text -> NUMBER.matcher(text).matches()).map(Integer::valueOf);
  }

  /// The row of a cell, if it stands in one.
  public static Optional<Integer> rowOf(CellPath at) {
    return at instanceof CellPath.IndicatorCell(int row, var _)
        ? Optional.of(row)
        : Optional.empty();
  }

  private Optional<String> first(String name) {
    @Nullable String text = fields.getFirst(name);
    return Optional.ofNullable(text);
  }

  /// Line ends as they are kept; characters that no database takes are gone.
  private static String clean(String text) {
    return CONTROL.matcher(text.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
  }
}
