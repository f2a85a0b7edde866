package io.hengji.writers.narrative;

import io.hengji.core.form.Cell;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.FundColumn;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Statement;
import io.hengji.writers.page.Block;
import io.hengji.writers.page.Paper;
import io.hengji.writers.page.Paragraph;
import io.hengji.writers.page.Prose;
import io.hengji.writers.page.Prose.Run;
import io.hengji.writers.word.PreviousReport;
import io.hengji.writers.word.PreviousReport.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A report drafted anew over an earlier one: people's own paragraphs are kept where they stood,
/// sentences whose cells have changed are marked, and the numbers that people wrote are looked for
/// in the form.
public final class Revision {

  private final Form form;
  private final PreviousReport previous;
  private final Map<String, Passage> drafted = new HashMap<>();
  private final Map<String, List<Passage>> own = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> notices = new ArrayList<>();
  private int marked;

  /// The report, how many sentences changed, and what people should look at.
  public record Result(Paper paper, int marked, List<String> notices) {}

  private Revision(Form form, PreviousReport previous) {
    this.form = form;
    this.previous = previous;
  }

  /// Puts a draft over the report that went before.
  public static Result of(Paper draft, Form form, PreviousReport previous) {
    Revision revision = new Revision(form, previous);
    revision.sort();
    draft.blocks().forEach(revision::block);
    revision.own.values().forEach(left -> left.forEach(revision::keep));
    Paper paper = new Paper(draft.name(), draft.orientation(), revision.blocks);
    return new Result(paper, revision.marked, revision.notices);
  }

  /// Own paragraphs belong behind the passage before them.
  private void sort() {
    String before = "";
    for (Passage passage : previous.passages()) {
      if (passage.key().isPresent()) {
        before = passage.key().get();
        drafted.put(before, passage);
      } else if (passage.heading()) {
        before = passage.text();
      } else {
        own.computeIfAbsent(before, _ -> new ArrayList<>()).add(passage);
      }
    }
  }

  private void block(Block block) {
    switch (block) {
      case Prose prose -> {
        prose(prose);
        keepBehind(prose.key());
      }
      case Paragraph paragraph -> {
        blocks.add(paragraph);
        keepBehind(paragraph.text());
      }
      default -> blocks.add(block);
    }
  }

  private void prose(Prose prose) {
    Optional<Passage> before = Optional.ofNullable(drafted.get(prose.key()));
    if (before.filter(Passage::edited).isPresent()) {
      keep(before.get());
    } else {
      blocks.add(before.map(passage -> marked(prose, passage)).orElse(prose));
    }
  }

  private void keepBehind(String anchor) {
    List<Passage> behind = own.remove(anchor);
    if (behind != null) {
      behind.forEach(this::keep);
    }
  }

  /// Keeps a paragraph of people's, and looks for its numbers in the form.
  private void keep(Passage passage) {
    blocks.add(new Prose("", List.of(new Run(passage.text(), Optional.empty(), false))));
    for (Amount amount : Statement.read(passage.text()).amounts()) {
      if (known().stream().noneMatch(cell -> isSame(cell, amount))) {
        notices.add("您写的“%s”里的 %s 在自评表中找不到，请核对。".formatted(begin(passage), shown(amount)));
      }
    }
  }

  private static String begin(Passage passage) {
    String text = passage.text();
    return text.length() > 20 ? text.substring(0, 20) + "…" : text;
  }

  private static String shown(Amount amount) {
    return amount.value().stripTrailingZeros().toPlainString() + amount.unit().name();
  }

  private static boolean isSame(Amount cell, Amount amount) {
    boolean unit = cell.unit().name().isEmpty() || cell.unit().name().equals(amount.unit().name());
    return unit && cell.value().compareTo(amount.value()) == 0;
  }

  private List<Amount> known() {
    List<Cell> cells = new ArrayList<>();
    cells.add(form.head().project());
    cells.add(form.goal().expected());
    cells.add(form.goal().actual());
    cells.add(form.total().score());
    cells.add(form.total().weight());
    form.funds()
        .forEach(fund -> {
          for (FundColumn column : FundColumn.values()) {
            cells.add(fund.cell(column));
          }
        });
    form.indicators()
        .forEach(row -> {
          for (Column column : Column.values()) {
            cells.add(row.cell(column));
          }
        });
    return cells.stream().flatMap(cell -> Statement.read(cell.text()).amounts().stream()).toList();
  }

  /// Marks the sentences of which a value has changed.
  private Prose marked(Prose prose, Passage before) {
    List<Run> runs = new ArrayList<>();
    List<Run> sentence = new ArrayList<>();
    for (Run run : prose.runs()) {
      sentence.add(run);
      if (run.text().contains("。")) {
        runs.addAll(markedIfChanged(sentence, before));
        sentence.clear();
      }
    }
    runs.addAll(markedIfChanged(sentence, before));
    return new Prose(prose.key(), runs);
  }

  private List<Run> markedIfChanged(List<Run> sentence, Passage before) {
    boolean changed = sentence.stream().anyMatch(run -> isChanged(run, before));
    if (!changed) {
      return List.copyOf(sentence);
    }
    marked++;
    return sentence.stream().map(run -> new Run(run.text(), run.of(), true)).toList();
  }

  /// Whether a value is another than before; where a program has left out which cell a value was
  /// of, whether the paragraph did not say it.
  private static boolean isChanged(Run run, Passage before) {
    Optional<String> path = run.of().map(CellPath::toString);
    if (before.values().isEmpty()) {
      return path.isPresent() && !before.text().contains(run.text());
    }
    return path.isPresent()
        && !before.values().getOrDefault(path.get(), Set.of()).contains(run.text());
  }
}
