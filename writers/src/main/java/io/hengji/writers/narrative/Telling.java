package io.hengji.writers.narrative;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.writers.page.Prose;
import io.hengji.writers.page.Prose.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A paragraph while it is being told: words, and values out of the form's cells.
final class Telling {

  private final Form form;
  private final List<Run> runs = new ArrayList<>();

  Telling(Form form) {
    this.form = form;
  }

  /// Words of ours.
  Telling say(String words) {
    runs.add(new Run(words, Optional.empty(), false));
    return this;
  }

  /// What a cell prints, without a closing full stop.
  Telling cell(CellPath path) {
    return value(form.cell(path).text().replaceFirst("[。；;，,]+$", ""), path);
  }

  /// A name in quotes, unless it has quotes of its own.
  Telling named(CellPath path) {
    boolean own = form.cell(path).text().contains("“");
    return own ? cell(path) : say("“").cell(path).say("”");
  }

  /// What a cell prints, in quotes where it is words.
  Telling quoted(CellPath path) {
    boolean words = form.cell(path).text().chars().noneMatch(Character::isDigit);
    return words ? say("“").cell(path).say("”") : cell(path);
  }

  /// A value that comes from a cell.
  Telling value(String text, CellPath path) {
    runs.add(new Run(text, Optional.of(path), false));
    return this;
  }

  /// An amount of money, with the form's unit where the cell prints none.
  Telling money(CellPath path) {
    String text = form.cell(path).text();
    boolean bare = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
    String unit = form.head().amountUnit().text();
    return value(text, path).say(bare ? (unit.isEmpty() ? "" : unit) : "");
  }

  boolean isEmpty() {
    return runs.isEmpty();
  }

  Prose prose(String key) {
    return new Prose(key, runs.stream().filter(run -> !run.text().isEmpty()).toList());
  }
}
