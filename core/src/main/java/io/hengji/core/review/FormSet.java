package io.hengji.core.review;

import io.hengji.core.form.Form;
import io.hengji.core.form.FormYear;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The forms that are looked at together, copies once: forms that agree in project, unit and year
/// are copies of the first of them.
public record FormSet(List<Member> members) {
  public FormSet {
    members = List.copyOf(members);
  }

  /// A form and its index among all forms that were given, copies included.
  public record Member(int index, FormCase form) {}

  private record Key(String project, String unit, int year) {}

  /// The forms in their order, without copies. A form that names no project is a copy of none.
  public static FormSet of(List<FormCase> forms) {
    Set<Key> seen = new HashSet<>();
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i).form();
      String project = plain(form.head().project().text());
      Key key =
          new Key(
              project,
              plain(form.head().unit().text()),
              form.head().year().map(FormYear::value).orElse(0));
      if (project.isEmpty() || seen.add(key)) {
        members.add(new Member(i, forms.get(i)));
      }
    }
    return new FormSet(members);
  }

  /// A name as names are compared: in compatibility form, without white space and punctuation.
  public static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Z}\\p{IsPunctuation}]", "");
  }
}
