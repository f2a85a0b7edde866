package io.hengji.documents.json;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Column;
import io.hengji.core.form.Doubt;
import io.hengji.core.form.DoubtfulCell;
import io.hengji.core.form.Form;
import io.hengji.core.form.FormCells;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.Fund;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.Group;
import io.hengji.core.form.Head;
import io.hengji.core.form.Indicator;
import io.hengji.core.form.Notice;
import io.hengji.core.form.Recognition;
import io.hengji.core.form.Source;
import io.hengji.core.form.Unread;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/// Writes forms as JSON: every cell as printed, `""` where it is empty.
public final class FormJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private FormJson() {}

  /// A generator that writes indented JSON to a writer and leaves it open.
  public static JsonGenerator indented(Writer out) {
    return FACTORY.createGenerator(
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
          }

          @Override
          public boolean hasPrettyPrinter() {
            return true;
          }
        },
        out);
  }

  /// A generator that writes JSON in one line to a writer and leaves it open.
  public static JsonGenerator compact(Writer out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  /// Writes one form as an object.
  public static void write(JsonGenerator json, Form form) {
    json.writeStartObject();
    writeSource(json, form.source());
    writeHead(json, form.head());
    json.writeArrayPropertyStart("funds");
    form.funds().forEach(fund -> writeFund(json, fund));
    json.writeEndArray();
    json.writeObjectPropertyStart("goal");
    write(json, "expected", form.goal().expected());
    write(json, "actual", form.goal().actual());
    json.writeEndObject();
    json.writeArrayPropertyStart("indicators");
    form.indicators().forEach(indicator -> writeIndicator(json, indicator));
    json.writeEndArray();
    json.writeArrayPropertyStart("groups");
    form.groups().forEach(group -> writeGroup(json, group));
    json.writeEndArray();
    json.writeObjectPropertyStart("total");
    write(json, "weight", form.total().weight());
    write(json, "score", form.total().score());
    write(json, "grade", form.total().grade());
    json.writeEndObject();
    write(json, "remarks", form.remarks());
    writeStrings(json, "notes", form.notes().stream().map(Cell::text).toList());
    writeStrings(json, "columns", form.columns().stream().sorted().map(Column::field).toList());
    writeStrings(
        json, "fundColumns", form.fundColumns().stream().sorted().map(FundColumn::field).toList());
    writeUnread(json, form.unread());
    writeNotices(json, form.notices());
    if (DoubtfulCell.isRecognised(form)) {
      writeRecognised(json, form);
      writeDoubtful(json, "doubtful", DoubtfulCell.of(form));
    }
    json.writeEndObject();
  }

  /// Writes the confidence in each cell that was read out of a picture.
  private static void writeRecognised(JsonGenerator json, Form form) {
    json.writeObjectPropertyStart("recognised");
    FormCells.paths(form)
        .forEach(path ->
            Recognition.of(form.cell(path).place())
                .ifPresent(worth ->
                    json.writeStringProperty(path.toString(), worth.confidence().toPlainString())));
    json.writeEndObject();
  }

  /// Writes cells whose text was read out of a picture and may be wrong.
  public static void writeDoubtful(JsonGenerator json, String field, List<DoubtfulCell> cells) {
    json.writeArrayPropertyStart(field);
    for (DoubtfulCell doubtful : cells) {
      json.writeStartObject();
      json.writeStringProperty("at", doubtful.at().toString());
      json.writeStringProperty("text", doubtful.cell().text());
      json.writeStringProperty("confidence", doubtful.recognition().confidence().toPlainString());
      writeStrings(
          json, "why", doubtful.recognition().doubts().stream().sorted().map(Doubt::code).toList());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// Writes where a document or a form comes from.
  public static void writeSource(JsonGenerator json, Source source) {
    json.writeObjectPropertyStart("source");
    json.writeStringProperty("file", source.file());
    json.writeNumberProperty("form", source.form());
    json.writeStringProperty("at", source.at().toString());
    json.writeEndObject();
  }

  private static void writeHead(JsonGenerator json, Head head) {
    write(json, "title", head.title());
    json.writeName("year");
    head.year().ifPresentOrElse(y -> json.writeNumber(y.value()), json::writeNull);
    if (head.year().filter(y -> y.basis() == FormYear.Basis.DATES).isPresent()) {
      json.writeStringProperty("yearFrom", "dates");
    }
    write(json, "project", head.project());
    write(json, "department", head.department());
    write(json, "unit", head.unit());
    write(json, "amountUnit", head.amountUnit());
  }

  private static void writeFund(JsonGenerator json, Fund fund) {
    json.writeStartObject();
    json.writeStringProperty("kind", fund.kind().code());
    for (FundColumn column : FundColumn.values()) {
      write(json, column.field(), fund.cell(column));
    }
    fund.part()
        .ifPresent(part -> {
          json.writeNumberProperty("of", part.of());
          json.writeStringProperty("by", part.by().code());
        });
    json.writeStringProperty("at", fund.at().toString());
    json.writeEndObject();
  }

  private static void writeIndicator(JsonGenerator json, Indicator indicator) {
    json.writeStartObject();
    for (Column column : Column.values()) {
      if (column != Column.INITIAL_TARGET || !indicator.initialTarget().isEmpty()) {
        write(json, column.field(), indicator.cell(column));
      }
    }
    json.writeStringProperty("at", indicator.at().toString());
    json.writeEndObject();
  }

  private static void writeGroup(JsonGenerator json, Group group) {
    json.writeStartObject();
    write(json, "level1", group.level1());
    write(json, "level2", group.level2());
    write(json, "weight", group.weight());
    write(json, "score", group.score());
    json.writeEndObject();
  }

  private static void writeUnread(JsonGenerator json, List<Unread> unread) {
    json.writeArrayPropertyStart("unread");
    for (Unread one : unread) {
      json.writeStartObject();
      json.writeStringProperty("at", one.cell().place().toString());
      json.writeStringProperty("text", one.cell().text());
      json.writeStringProperty("why", one.why());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeNotices(JsonGenerator json, List<Notice> notices) {
    json.writeArrayPropertyStart("notices");
    for (Notice notice : notices) {
      json.writeStartObject();
      json.writeStringProperty("at", notice.at().toString());
      json.writeStringProperty("text", notice.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, String field, Cell cell) {
    json.writeStringProperty(field, cell.text());
  }

  private static void writeStrings(JsonGenerator json, String field, List<String> texts) {
    json.writeArrayPropertyStart(field);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
