package io.hengji.documents.json;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.Fund;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.FundKind;
import io.hengji.core.form.Goal;
import io.hengji.core.form.Group;
import io.hengji.core.form.Head;
import io.hengji.core.form.Indicator;
import io.hengji.core.form.Notice;
import io.hengji.core.form.Place;
import io.hengji.core.form.Source;
import io.hengji.core.form.Total;
import io.hengji.core.form.Unread;
import io.hengji.documents.grid.UnreadableFile;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads forms back from the JSON that [FormJson] writes: a form, an array of forms, or the result
/// of a re-check, whose forms it takes. What is absent is empty; a wrong type is named with its
/// path.
public final class FormJsonReader {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final String file;

  private FormJsonReader(String file) {
    this.file = file;
  }

  /// Reads the forms of a JSON text.
  public static List<Form> read(String file, String text) throws UnreadableFile {
    JsonTree tree;
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      json.nextToken();
      tree = JsonTree.read(json);
      if (json.nextToken() != null) {
        throw new UnreadableFile("JSON 在第一个值之后还有内容，应当只有一份表或一组表。");
      }
    } catch (JacksonException e) {
      throw new UnreadableFile("不是完整的 JSON" + at(e) + "，应当是 read 写出的内容。", e);
    }
    return new FormJsonReader(file).forms(tree);
  }

  /// Reads the forms of a JSON value.
  public static List<Form> read(String file, JsonTree tree) throws UnreadableFile {
    return new FormJsonReader(file).forms(tree);
  }

  private static String at(JacksonException e) {
    return e.getLocation() == null ? "" : "，第" + e.getLocation().getLineNr() + "行读不下去";
  }

  private List<Form> forms(JsonTree tree) throws UnreadableFile {
    if (tree instanceof JsonTree.Members(Map<String, JsonTree> members)
        && members.get("forms") instanceof JsonTree.Elements(List<JsonTree> checked)) {
      List<JsonTree> forms = new ArrayList<>();
      for (JsonTree one : checked) {
        forms.add(object(one, "forms[]").of().getOrDefault("form", one));
      }
      return forms(new JsonTree.Elements(forms));
    }
    List<JsonTree> elements =
        tree instanceof JsonTree.Elements(List<JsonTree> of) ? of : List.of(tree);
    List<Form> forms = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      JsonTree.Members form = object(elements.get(i), "[" + i + "]");
      if (!form.of().containsKey("indicators") && !form.of().containsKey("funds")) {
        throw new UnreadableFile("JSON 里第" + (i + 1) + "个值没有 indicators 也没有 funds，不是一份自评表。");
      }
      forms.add(form(form, forms.size() + 1));
    }
    return forms;
  }

  private Form form(JsonTree.Members json, int number) throws UnreadableFile {
    List<Indicator> indicators = new ArrayList<>();
    for (JsonTree.Members row : rows(json, "indicators")) {
      indicators.add(indicator(row));
    }
    List<Fund> funds = new ArrayList<>();
    for (JsonTree.Members row : rows(json, "funds")) {
      funds.add(fund(row));
    }
    List<Group> groups = new ArrayList<>();
    for (JsonTree.Members row : rows(json, "groups")) {
      groups.add(
          new Group(
              cell(row, "level1"), cell(row, "level2"), cell(row, "weight"), cell(row, "score")));
    }
    JsonTree.Members goal = member(json, "goal");
    JsonTree.Members total = member(json, "total");
    Form form =
        new Form(
            source(json, number),
            head(json),
            funds,
            new Goal(cell(goal, "expected"), cell(goal, "actual")),
            indicators,
            groups,
            new Total(cell(total, "weight"), cell(total, "score"), cell(total, "grade")),
            columns(json, indicators),
            fundColumns(json, funds),
            cell(json, "remarks"),
            notes(json),
            unread(json),
            notices(json));
    return new RecognitionJson(member(json, "recognised"), rows(json, "doubtful")).told(form);
  }

  private Source source(JsonTree.Members json, int number) throws UnreadableFile {
    JsonTree.Members source = member(json, "source");
    String at = text(source, "at");
    return new Source(file, number, new Place.Named(at));
  }

  private static Head head(JsonTree.Members json) throws UnreadableFile {
    Optional<FormYear> year = Optional.empty();
    String printed = text(json, "year");
    if (printed.matches("\\d{4}")) {
      boolean dates = text(json, "yearFrom").equals("dates");
      year =
          Optional.of(
              new FormYear(
                  Integer.parseInt(printed),
                  dates ? FormYear.Basis.DATES : FormYear.Basis.PRINTED,
                  Place.UNKNOWN));
    } else if (!printed.isEmpty()) {
      throw new UnreadableFile("JSON 的 year 是“" + printed + "”，应当是四位年份或 null。");
    }
    return new Head(
        cell(json, "title"),
        year,
        cell(json, "project"),
        cell(json, "department"),
        cell(json, "unit"),
        cell(json, "amountUnit"));
  }

  private static Fund fund(JsonTree.Members row) throws UnreadableFile {
    String kind = text(row, "kind");
    FundKind known =
        Arrays.stream(FundKind.values())
            .filter(k -> k.code().equals(kind))
            .findFirst()
            .orElse(FundKind.UNKNOWN);
    String by = text(row, "by");
    Optional<Fund.Part> part =
        Arrays.stream(Fund.By.values())
            .filter(b -> b.code().equals(by))
            .findFirst()
            .flatMap(b -> index(row).map(of -> new Fund.Part(of, b)));
    return new Fund(
        known,
        cell(row, "item"),
        cell(row, "initial"),
        cell(row, "annual"),
        cell(row, "executed"),
        cell(row, "weight"),
        cell(row, "rate"),
        cell(row, "score"),
        part,
        new Place.Named(text(row, "at")));
  }

  private static Optional<Integer> index(JsonTree.Members row) {
    return row.of().get("of") instanceof JsonTree.Figure(BigDecimal of)
        ? Optional.of(of.intValue())
        : Optional.empty();
  }

  private static Indicator indicator(JsonTree.Members row) throws UnreadableFile {
    return new Indicator(
        cell(row, "level1"),
        cell(row, "level2"),
        cell(row, "level3"),
        cell(row, "nature"),
        cell(row, "initialTarget"),
        cell(row, "target"),
        cell(row, "unit"),
        cell(row, "actual"),
        cell(row, "weight"),
        cell(row, "score"),
        cell(row, "deviation"),
        new Place.Named(text(row, "at")));
  }

  /// A form that does not say which columns it has, has the filled ones and those that every layout
  /// has: an empty cell for deviations says that nothing is explained.
  private static Set<Column> columns(JsonTree.Members json, List<Indicator> indicators)
      throws UnreadableFile {
    List<String> named = strings(json, "columns");
    EnumSet<Column> columns =
        named.isEmpty()
            ? EnumSet.of(Column.LEVEL3, Column.TARGET, Column.ACTUAL, Column.DEVIATION)
            : EnumSet.noneOf(Column.class);
    for (Column column : Column.values()) {
      boolean filled = indicators.stream().anyMatch(i -> !i.cell(column).isEmpty());
      if (named.contains(column.field()) || filled) {
        columns.add(column);
      }
    }
    return columns;
  }

  private static Set<FundColumn> fundColumns(JsonTree.Members json, List<Fund> funds)
      throws UnreadableFile {
    EnumSet<FundColumn> columns = EnumSet.noneOf(FundColumn.class);
    List<String> named = strings(json, "fundColumns");
    for (FundColumn column : FundColumn.values()) {
      boolean filled = funds.stream().anyMatch(fund -> !fund.cell(column).isEmpty());
      if (named.contains(column.field()) || filled) {
        columns.add(column);
      }
    }
    return columns;
  }

  private static List<Cell> notes(JsonTree.Members json) throws UnreadableFile {
    return strings(json, "notes").stream().map(note -> new Cell(note, Place.UNKNOWN)).toList();
  }

  private static List<Unread> unread(JsonTree.Members json) throws UnreadableFile {
    List<Unread> unread = new ArrayList<>();
    for (JsonTree.Members row : rows(json, "unread")) {
      unread.add(
          new Unread(
              new Cell(text(row, "text"), new Place.Named(text(row, "at"))), text(row, "why")));
    }
    return unread;
  }

  private static List<Notice> notices(JsonTree.Members json) throws UnreadableFile {
    List<Notice> notices = new ArrayList<>();
    for (JsonTree.Members row : rows(json, "notices")) {
      notices.add(new Notice(new Place.Named(text(row, "at")), text(row, "text")));
    }
    return notices;
  }

  private static Cell cell(JsonTree.Members json, String field) throws UnreadableFile {
    String text = text(json, field);
    JsonTree at = json.of().get("at");
    return new Cell(
        text, at instanceof JsonTree.Text(String place) ? new Place.Named(place) : Place.UNKNOWN);
  }

  static String text(JsonTree.Members json, String field) throws UnreadableFile {
    return switch (json.of().getOrDefault(field, new JsonTree.Null())) {
      case JsonTree.Text(String value) -> value;
      case JsonTree.Figure(BigDecimal value) -> value.toPlainString();
      case JsonTree.Null() -> "";
      case JsonTree.Flag _, JsonTree.Members _, JsonTree.Elements _ ->
          throw new UnreadableFile("JSON 的 " + field + " 应当是一段文字。");
    };
  }

  static List<String> strings(JsonTree.Members json, String field) throws UnreadableFile {
    return switch (json.of().getOrDefault(field, new JsonTree.Null())) {
      case JsonTree.Elements(List<JsonTree> of) ->
          of.stream()
              .flatMap(one ->
                  one instanceof JsonTree.Text(String value) ? Stream.of(value) : Stream.empty())
              .toList();
      case JsonTree.Null() -> List.of();
      case JsonTree.Text _, JsonTree.Figure _, JsonTree.Flag _, JsonTree.Members _ ->
          throw new UnreadableFile("JSON 的 " + field + " 应当是一个数组。");
    };
  }

  private static List<JsonTree.Members> rows(JsonTree.Members json, String field)
      throws UnreadableFile {
    JsonTree found = json.of().getOrDefault(field, new JsonTree.Null());
    if (found instanceof JsonTree.Null) {
      return List.of();
    }
    if (!(found instanceof JsonTree.Elements(List<JsonTree> elements))) {
      throw new UnreadableFile("JSON 的 " + field + " 应当是一个数组。");
    }
    List<JsonTree.Members> rows = new ArrayList<>();
    for (int i = 0; i < elements.size(); i++) {
      rows.add(object(elements.get(i), field + "[" + i + "]"));
    }
    return rows;
  }

  private static JsonTree.Members member(JsonTree.Members json, String field)
      throws UnreadableFile {
    JsonTree found = json.of().getOrDefault(field, new JsonTree.Null());
    return found instanceof JsonTree.Null ? new JsonTree.Members(Map.of()) : object(found, field);
  }

  private static JsonTree.Members object(JsonTree tree, String path) throws UnreadableFile {
    if (tree instanceof JsonTree.Members members) {
      return members;
    }
    throw new UnreadableFile("JSON 的 " + path + " 应当是一个对象。");
  }
}
