package io.hengji.testkit.planted;

import io.hengji.testkit.samples.Block;
import io.hengji.testkit.samples.Expected;
import io.hengji.testkit.samples.Printed;
import io.hengji.testkit.samples.SampleForm;
import java.util.ArrayList;
import java.util.List;

/// Documents that belong together: the forms of a department or of the years of a project, the list
/// of the department's projects and the report on the first form.
///
/// @param listed the names on the list; no list where there are none
/// @param report the report; nothing where it has no chapters
public record Dossier(List<SampleForm> forms, List<String> listed, Narrative report) {
  public Dossier {
    forms = List.copyOf(forms);
    listed = List.copyOf(listed);
  }

  Dossier withForms(List<SampleForm> other) {
    return new Dossier(other, listed, report);
  }

  Dossier withListed(List<String> other) {
    return new Dossier(forms, other, report);
  }

  Dossier withReport(Narrative other) {
    return new Dossier(forms, listed, other);
  }

  /// The list as a document prints it.
  public Printed list(SampleForm first) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("序号", "项目名称", "备注"));
    for (int i = 0; i < listed.size(); i++) {
      rows.add(List.of(String.valueOf(i + 1), listed.get(i), ""));
    }
    String title = first.department() + first.year() + "年度绩效自评项目清单";
    List<Block> blocks = List.of(new Block.Text(title), Narrative.table(rows));
    return new Printed(List.of(blocks), new Expected());
  }
}
