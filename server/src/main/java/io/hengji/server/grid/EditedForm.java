package io.hengji.server.grid;

import io.hengji.core.form.CellChange;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A form with the cells that somebody wrote, each taken for itself: what somebody else changed
/// meanwhile is a clash and stays, what cannot stand there is refused, all others are written.
///
/// @param refused the key of the sentence that says why, by cell
public record EditedForm(
    Form form, List<Written> written, List<Clash> clashes, Map<CellPath, String> refused) {

  /// A cell that was written.
  public record Written(CellPath at, String before, String after) {}

  /// A cell that two people wrote.
  public record Clash(CellPath at, String mine, String theirs) {}

  private static final int LONGEST = 2000;

  public static EditedForm of(Form before, List<CellEdit> edits, Typing typing) {
    Form form = before;
    List<Written> written = new ArrayList<>();
    List<Clash> clashes = new ArrayList<>();
    Map<CellPath, String> refused = new LinkedHashMap<>();
    for (CellEdit edit : edits) {
      CellChange change = new CellChange(edit.at(), edit.text());
      String now = form.cell(edit.at()).text();
      if (!typing.isOpen(edit.at()) || !change.fits(form) || now.equals(edit.text())) {
        continue;
      }
      Optional<String> trouble = trouble(edit, typing);
      if (trouble.isPresent()) {
        refused.put(edit.at(), trouble.get());
      } else if (edit.was().map(now::equals).orElse(edit.fresh())) {
        form = change.in(form);
        written.add(new Written(edit.at(), now, edit.text()));
      } else {
        clashes.add(new Clash(edit.at(), edit.text(), now));
      }
    }
    return new EditedForm(form, written, clashes, refused);
  }

  private static Optional<String> trouble(CellEdit edit, Typing typing) {
    return edit.text().length() > LONGEST
        ? Optional.of("evaluate.refused.long")
        : typing.refused(edit.at(), edit.text());
  }
}
