package io.hengji.documents.report;

import io.hengji.core.form.CellChange;
import io.hengji.core.form.DoubtfulCell;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCell;
import io.hengji.core.review.Grounds;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.RulesInForce;
import io.hengji.core.score.Bounds;
import io.hengji.core.score.FormScore;
import io.hengji.core.score.Points;
import io.hengji.documents.json.FindingJson;
import io.hengji.documents.json.FormJson;
import io.hengji.documents.recheck.Checked;
import io.hengji.documents.recheck.CheckedDocument;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.recheck.Unreadable;
import io.hengji.documents.recheck.WhatIf;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/// The result of a re-check as JSON, as the contract of the command line describes it.
public final class JsonReport {

  private JsonReport() {}

  /// Writes indented JSON and a line end; leaves the writer open.
  public static void write(Writer out, Checked checked) {
    try (JsonGenerator json = FormJson.indented(out)) {
      write(json, checked);
    }
  }

  /// Writes the result as one object.
  public static void write(JsonGenerator json, Checked checked) {
    json.writeStartObject();
    json.writeArrayPropertyStart("forms");
    checked.forms().forEach(form -> writeForm(json, form));
    json.writeEndArray();
    json.writeArrayPropertyStart("documents");
    checked.documents().forEach(document -> writeDocument(json, document));
    json.writeEndArray();
    json.writeArrayPropertyStart("findings");
    checked.findings().forEach(finding -> writeFinding(json, finding));
    json.writeEndArray();
    json.writeArrayPropertyStart("unreadable");
    for (Unreadable unreadable : checked.unreadable()) {
      json.writeStartObject();
      json.writeStringProperty("file", unreadable.file());
      json.writeStringProperty("why", unreadable.why());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeSummary(json, checked);
    json.writeEndObject();
  }

  private static void writeForm(JsonGenerator json, CheckedForm checked) {
    json.writeStartObject();
    json.writeName("form");
    FormJson.write(json, checked.form());
    writeText(json, "rulebook", checked.rules().map(RulesInForce::book));
    writeText(json, "on", checked.rules().map(rules -> rules.on().toString()));
    writeScore(json, checked.score());
    List<DoubtfulCell> doubtful = DoubtfulCell.of(checked.form());
    json.writeArrayPropertyStart("findings");
    checked.findings().forEach(finding -> writeFinding(json, finding, doubtful));
    json.writeEndArray();
    json.writeArrayPropertyStart("notApplicable");
    checked
        .notApplicable()
        .forEach(one -> {
          json.writeStartObject();
          json.writeStringProperty("check", one.check());
          json.writeStringProperty("why", one.why());
          json.writeEndObject();
        });
    json.writeEndArray();
    checked.whatIf().ifPresent(whatIf -> writeWhatIf(json, checked, whatIf));
    json.writeEndObject();
  }

  private static void writeWhatIf(JsonGenerator json, CheckedForm before, WhatIf whatIf) {
    json.writeObjectPropertyStart("assumed");
    json.writeArrayPropertyStart("cells");
    for (CellChange change : whatIf.changes()) {
      json.writeStartObject();
      json.writeStringProperty("at", change.at().toString());
      json.writeStringProperty("before", change.at().in(before.form()).text());
      json.writeStringProperty("after", change.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    writeText(json, "rulebook", whatIf.after().rules().map(RulesInForce::book));
    writeText(json, "on", whatIf.after().rules().map(rules -> rules.on().toString()));
    writeScore(json, whatIf.after().score());
    json.writeObjectPropertyStart("findings");
    writeFindings(json, "gone", whatIf.gone(before));
    writeFindings(json, "new", whatIf.added(before));
    writeFindings(json, "changed", whatIf.changed(before));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeFindings(JsonGenerator json, String field, List<Finding> findings) {
    json.writeArrayPropertyStart(field);
    findings.forEach(finding -> writeFinding(json, finding));
    json.writeEndArray();
  }

  private static void writeScore(JsonGenerator json, FormScore score) {
    json.writeObjectPropertyStart("score");
    json.writeName("execution");
    score.execution().ifPresentOrElse(points -> writePoints(json, points), json::writeNull);
    json.writeArrayPropertyStart("indicators");
    score.indicators().forEach(points -> writePoints(json, points));
    json.writeEndArray();
    json.writeObjectPropertyStart("total");
    writeNumber(json, "claimed", score.claimed());
    writeNumber(json, "computed", score.computed());
    writeText(json, "grade", score.grade());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writePoints(JsonGenerator json, Points points) {
    json.writeStartObject();
    writeNumber(json, "weight", points.weight());
    writeNumber(json, "claimed", points.claimed());
    writeNumber(json, "low", points.bounds().map(Bounds::low));
    writeNumber(json, "high", points.bounds().map(Bounds::high));
    if (points.bounds().filter(bounds -> !bounds.highIncluded()).isPresent()) {
      json.writeBooleanProperty("highIncluded", false);
    }
    json.writeStringProperty("why", points.why());
    writeStrings(json, "cites", points.cites());
    json.writeEndObject();
  }

  /// Writes a finding as an object.
  static void writeFinding(JsonGenerator json, Finding finding) {
    writeFinding(json, finding, List.of());
  }

  private static void writeFinding(JsonGenerator json, Finding finding, List<DoubtfulCell> ofForm) {
    json.writeStartObject();
    FindingJson.write(json, finding);
    List<DoubtfulCell> doubtful = Grounds.doubtful(ofForm, finding);
    if (!doubtful.isEmpty()) {
      writeStrings(json, "doubtful", doubtful.stream().map(cell -> cell.at().toString()).toList());
    }
    json.writeEndObject();
  }

  private static void writeDocument(JsonGenerator json, CheckedDocument document) {
    json.writeStartObject();
    FormJson.writeSource(json, document.source());
    json.writeStringProperty("kind", document.kind().code());
    json.writeStringProperty("title", document.title());
    json.writeArrayPropertyStart("findings");
    document.findings().forEach(finding -> writeFinding(json, finding));
    json.writeEndArray();
    json.writeEndObject();
  }

  /// Writes a finding over several documents as an object: the foremost cell that it speaks against
  /// as `form` (an index into all forms) and `cell`, further ones in `also`.
  public static void writeFinding(JsonGenerator json, CrossFinding finding) {
    json.writeStartObject();
    json.writeStringProperty("check", finding.check());
    json.writeStringProperty("severity", finding.severity().code());
    json.writeStringProperty("at", finding.at());
    json.writeStringProperty("place", finding.place().toString());
    json.writeStringProperty("message", finding.message());
    writeStrings(json, "cites", finding.cites());
    finding.against().stream().limit(1).forEach(cell -> writeCell(json, cell));
    if (finding.against().size() > 1) {
      json.writeArrayPropertyStart("also");
      for (FormCell cell : finding.against().subList(1, finding.against().size())) {
        json.writeStartObject();
        writeCell(json, cell);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void writeCell(JsonGenerator json, FormCell cell) {
    json.writeNumberProperty("form", cell.form());
    json.writeStringProperty("cell", cell.cell().toString());
  }

  private static void writeSummary(JsonGenerator json, Checked checked) {
    json.writeObjectPropertyStart("summary");
    json.writeNumberProperty("files", checked.files());
    json.writeNumberProperty("forms", checked.forms().size());
    json.writeNumberProperty("documents", checked.documents().size());
    json.writeObjectPropertyStart("findings");
    for (Severity severity : Severity.values()) {
      json.writeNumberProperty(severity.code(), checked.count(severity));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void writeNumber(JsonGenerator json, String field, Optional<BigDecimal> number) {
    json.writeName(field);
    number.ifPresentOrElse(n -> json.writeNumber(Numbers.plain(n)), json::writeNull);
  }

  private static void writeText(JsonGenerator json, String field, Optional<String> text) {
    json.writeName(field);
    text.ifPresentOrElse(json::writeString, json::writeNull);
  }

  private static void writeStrings(JsonGenerator json, String field, List<String> texts) {
    json.writeArrayPropertyStart(field);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
