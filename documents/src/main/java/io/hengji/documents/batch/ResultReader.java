package io.hengji.documents.batch;

import io.hengji.core.form.Form;
import io.hengji.core.review.Severity;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.json.FindingJson;
import io.hengji.documents.json.FormJsonReader;
import io.hengji.documents.json.JsonTree;
import io.hengji.documents.recheck.Unreadable;
import io.hengji.documents.report.FormResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a line of results back.
final class ResultReader {

  /// What a line says of its file.
  ///
  /// @param crossFindings how grave the findings of its reports and lists and over its forms are
  record FileResult(
      String file,
      List<FormResult> forms,
      boolean hasPapers,
      List<Severity> crossFindings,
      List<Unreadable> unreadable) {
    FileResult {
      forms = List.copyOf(forms);
      crossFindings = List.copyOf(crossFindings);
      unreadable = List.copyOf(unreadable);
    }
  }

  private ResultReader() {}

  /// The result of a file from its line; a line that is none of ours is a fault of ours.
  static FileResult read(String file, byte[] line) {
    JsonTree tree = JsonTree.parse(line);
    List<FormResult> forms = new ArrayList<>();
    List<JsonTree> results = tree.get("forms").elements();
    if (!results.isEmpty()) {
      List<Form> printed = forms(file, tree);
      for (int i = 0; i < printed.size(); i++) {
        forms.add(form(printed.get(i), results.get(i)));
      }
    }
    List<Unreadable> unreadable =
        tree.get("unreadable").elements().stream()
            .map(one -> new Unreadable(text(one, "file"), text(one, "why")))
            .toList();
    List<JsonTree> documents = tree.get("documents").elements();
    List<Severity> cross =
        documents.stream()
            .flatMap(document -> document.get("findings").elements().stream())
            .map(FindingJson::severity)
            .toList();
    return new FileResult(file, forms, !documents.isEmpty(), cross, unreadable);
  }

  private static List<Form> forms(String file, JsonTree tree) {
    try {
      return FormJsonReader.read(file, tree);
    } catch (UnreadableFile e) {
      throw new IllegalStateException(file + ": " + e.sentence(), e);
    }
  }

  private static FormResult form(Form form, JsonTree json) {
    JsonTree score = json.get("score");
    JsonTree total = score.get("total");
    return new FormResult(
        form,
        json.get("rulebook").text(),
        score.get("execution") instanceof JsonTree.Members members
            ? Optional.of(points(members))
            : Optional.empty(),
        score.get("indicators").elements().stream().map(ResultReader::points).toList(),
        total.get("claimed").number(),
        total.get("computed").number(),
        total.get("grade").text(),
        json.get("findings").elements().stream().map(FindingJson::read).toList());
  }

  private static FormResult.Points points(JsonTree json) {
    return new FormResult.Points(
        json.get("weight").number(),
        json.get("claimed").number(),
        json.get("low").number(),
        json.get("high").number(),
        text(json, "why"),
        texts(json, "cites"));
  }

  private static String text(JsonTree json, String name) {
    return json.get(name).text().orElse("");
  }

  private static List<String> texts(JsonTree json, String name) {
    return json.get(name).elements().stream().flatMap(one -> one.text().stream()).toList();
  }
}
