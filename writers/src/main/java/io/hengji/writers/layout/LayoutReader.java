package io.hengji.writers.layout;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.FundColumn;
import io.hengji.writers.page.Paper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Reads a layout from its file of data.
final class LayoutReader {

  private final String id;

  private LayoutReader(String id) {
    this.id = id;
  }

  static Layout read(String id) {
    return read(id, UnaryOperator.identity());
  }

  /// A layout in whose file something is to be filled in.
  static Layout read(String id, UnaryOperator<String> filled) {
    try (InputStream file = LayoutReader.class.getResourceAsStream(id + ".yaml")) {
      byte[] text = Objects.requireNonNull(file, id).readAllBytes();
      Object tree =
          new Load(LoadSettings.builder().setLabel(id).build())
              .loadFromString(filled.apply(new String(text, StandardCharsets.UTF_8)));
      return new LayoutReader(id).layout(map(Objects.requireNonNull(tree)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Layout layout(Map<String, Object> file) {
    return new Layout(
        id,
        text(file, "name"),
        number(file, "year"),
        Paper.Orientation.valueOf(text(file, "page").toUpperCase(java.util.Locale.ROOT)),
        text(file, "above"),
        text(file, "title"),
        text(file, "subtitle"),
        number(file, "side"),
        number(file, "label"),
        head(list(file, "head")),
        funds(map(required(file, "funds"))),
        goal(map(file.getOrDefault("goal", Map.of()))),
        text(file, "remarks"),
        indicators(map(required(file, "indicators"))),
        total(map(required(file, "total"))),
        text(file, "execution"),
        texts(file, "notes"),
        texts(file, "signatures"));
  }

  private List<Map<String, CellPath.Field>> head(List<?> rows) {
    List<Map<String, CellPath.Field>> head = new ArrayList<>();
    for (Object row : rows) {
      Map<String, CellPath.Field> fields = new LinkedHashMap<>();
      map(row).forEach((label, field) -> fields.put(label, field(field.toString())));
      head.add(Collections.unmodifiableMap(fields));
    }
    return head;
  }

  private CellPath.Field field(String name) {
    return Arrays.stream(CellPath.Field.values())
        .filter(field -> field.toString().equals(name))
        .findFirst()
        .orElseThrow(() -> wrong(name));
  }

  private Layout.Funds funds(Map<String, Object> funds) {
    Map<FundColumn, Layout.Caption> columns = new LinkedHashMap<>();
    map(required(funds, "columns"))
        .forEach((name, caption) ->
            columns.put(
                Arrays.stream(FundColumn.values())
                    .filter(column -> column.field().equals(name))
                    .findFirst()
                    .orElseThrow(() -> wrong(name)),
                caption(caption)));
    return new Layout.Funds(
        text(funds, "label"),
        Collections.unmodifiableMap(columns),
        texts(funds, "items"),
        text(funds, "weightInScore").equals("true"));
  }

  private static Layout.Goal goal(Map<String, Object> goal) {
    return new Layout.Goal(text(goal, "label"), text(goal, "expected"), text(goal, "actual"));
  }

  private Layout.Indicators indicators(Map<String, Object> table) {
    Map<Column, Layout.Caption> columns = new LinkedHashMap<>();
    map(required(table, "columns"))
        .forEach((name, caption) ->
            columns.put(
                Arrays.stream(Column.values())
                    .filter(column -> column.field().equals(name))
                    .findFirst()
                    .orElseThrow(() -> wrong(name)),
                caption(caption)));
    List<Layout.LevelClass> classes = new ArrayList<>();
    for (Object level : list(table, "classes")) {
      Map<String, Object> one = map(level);
      classes.add(
          new Layout.LevelClass(text(one, "name"), text(one, "weight"), texts(one, "kinds")));
    }
    return new Layout.Indicators(
        text(table, "label"),
        text(table, "title"),
        !text(table, "tree").isEmpty(),
        Collections.unmodifiableMap(columns),
        List.copyOf(classes),
        text(table, "weightsInNames").equals("true"));
  }

  private static Layout.Total total(Map<String, Object> total) {
    return new Layout.Total(
        text(total, "label"),
        text(total, "scoreLabel"),
        text(total, "gradeLabel"),
        text(total, "place").equals("overview"));
  }

  private static Layout.Caption caption(Object pair) {
    List<?> parts = (List<?>) pair;
    return new Layout.Caption(
        parts.getFirst().toString(), Integer.parseInt(parts.getLast().toString()));
  }

  private Object required(Map<String, Object> map, String key) {
    Object value = map.get(key);
    if (value == null) {
      throw wrong(key);
    }
    return value;
  }

  private IllegalArgumentException wrong(String key) {
    return new IllegalArgumentException("layout " + id + ": " + key);
  }

  private int number(Map<String, Object> map, String key) {
    return Integer.parseInt(required(map, key).toString());
  }

  private static String text(Map<String, Object> map, String key) {
    return map.getOrDefault(key, "").toString();
  }

  private static List<String> texts(Map<String, Object> map, String key) {
    return list(map, key).stream().map(Object::toString).toList();
  }

  private static List<?> list(Map<String, Object> map, String key) {
    return (List<?>) map.getOrDefault(key, List.of());
  }

  private static Map<String, Object> map(Object tree) {
    Map<String, Object> map = new LinkedHashMap<>();
    ((Map<?, ?>) tree)
        .forEach((key, value) -> map.put(String.valueOf(key), Objects.requireNonNull(value)));
    return map;
  }
}
