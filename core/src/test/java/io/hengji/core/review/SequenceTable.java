package io.hengji.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.checks.Checks;
import io.hengji.core.form.FormTable;
import java.util.ArrayList;
import java.util.List;

/// Runs a check over several forms, each written as a [FormTable], with a line `----` between them.
public final class SequenceTable {

  private SequenceTable() {}

  /// The forms of tables, each with what all checks found in it.
  public static FormSequence of(String tables) {
    return of(tables, Checks.all());
  }

  /// The forms of tables, each with what some checks found in it.
  public static FormSequence of(String tables, List<Check> checks) {
    Review review = new Review(checks);
    List<ReviewedForm> forms = new ArrayList<>();
    for (String table : tables.split("(?m)^----\\n")) {
      FormCase form = CheckTable.of(table);
      forms.add(new ReviewedForm(forms.size(), form, review.of(form).findings()));
    }
    return FormSequence.of(forms);
  }

  /// Reports exactly the cells that the tables mark with `!!`, in their order.
  public static void verify(SequenceCheck check, String tables) {
    List<String> expected = new ArrayList<>();
    List<String> each = List.of(tables.split("(?m)^----\\n"));
    for (int i = 0; i < each.size(); i++) {
      for (String path : FormTable.of(each.get(i)).expected()) {
        expected.add(i + " " + path);
      }
    }
    List<CrossFinding> findings = check.find(of(tables));
    assertThat(findings)
        .as(() -> String.join("\n", findings.stream().map(CrossFinding::message).toList()))
        .extracting(f -> f.against().getFirst().form() + " " + f.against().getFirst().cell())
        .containsExactlyElementsOf(expected);
    assertThat(findings).allMatch(finding -> finding.check().equals(check.id()));
    assertThat(findings)
        .allMatch(finding -> finding.at().equals(finding.against().getFirst().cell().toString()));
  }

  /// The one finding of a check in tables.
  public static CrossFinding only(SequenceCheck check, String tables) {
    List<CrossFinding> findings = check.find(of(tables));
    assertThat(findings).hasSize(1);
    return findings.getFirst();
  }
}
