package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
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
import io.hengji.documents.forms.Lexicon.Sense;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A form while it is being read.
final class Draft {

  private record Answer(Cell cell, boolean weak) {}

  private final Map<Label, Answer> answers = new EnumMap<>(Label.class);
  private Optional<Place> begin = Optional.empty();
  private Optional<Place> table = Optional.empty();

  Cell title = Cell.EMPTY;
  Cell yearPrinted = Cell.EMPTY;
  final List<Fund> funds = new ArrayList<>();
  final Set<FundColumn> fundColumns = EnumSet.noneOf(FundColumn.class);
  boolean hasFunds;
  boolean hasGoal;

  /// The label that the goal read last stands beside.
  String goalCaption = "";

  final List<Indicator> indicators = new ArrayList<>();
  final List<Group> groups = new ArrayList<>();
  final Set<Column> columns = EnumSet.noneOf(Column.class);
  boolean hasIndicators;

  /// Whether a column of the indicators has a caption that a cover makes illegible.
  boolean hidesColumn;

  final List<Cell> notes = new ArrayList<>();
  final List<Unread> unread = new ArrayList<>();

  /// Notes where the form begins, if nothing of it was met before.
  void meets(Row row, Place place) {
    if (begin.isEmpty()) {
      begin = Optional.of(Place.plain(place));
    }
    if (table.isEmpty() && !row.line()) {
      table = Optional.of(row.grid().at());
    }
  }

  boolean isBegun() {
    return begin.isPresent();
  }

  /// Where the form's first table begins; where the form does, if it has none.
  Place tableBegin() {
    return table.or(() -> begin).orElse(Place.UNKNOWN);
  }

  /// Takes the answer to a label; a better label goes before a weak one, a filled answer before an
  /// empty one, the first before later ones.
  void answer(Label label, Cell cell, boolean weak) {
    Answer given = answers.get(label);
    if (given == null
        || (given.cell().isEmpty() && !cell.isEmpty())
        || (given.weak() && !weak && !cell.isEmpty())) {
      answers.put(label, new Answer(cell, weak));
    }
  }

  boolean asks(Label label) {
    return answers.containsKey(label);
  }

  Cell answerTo(Label label) {
    Answer given = answers.get(label);
    return given == null ? Cell.EMPTY : given.cell();
  }

  /// Takes what stands behind a caption of funds for the total's, where that is empty; false where
  /// the total has another, or the caption is none of rate, points or what was spent.
  boolean completes(String caption, Cell cell) {
    FundSlot slot = FundHeader.sense(caption).map(Sense::meaning).orElse(FundSlot.KNOWN);
    for (int i = 0; i < funds.size(); i++) {
      Fund fund = funds.get(i);
      if (fund.kind() == FundKind.TOTAL) {
        Cell known =
            switch (slot) {
              case RATE -> fund.rate();
              case SCORE -> fund.score();
              case EXECUTED -> fund.executed();
              default -> Cell.emptyAt(cell.place());
            };
        if (known.isEmpty() && slot != FundSlot.KNOWN && slot != FundSlot.ITEM) {
          funds.set(i, completed(fund, slot, caption, cell));
          slot.column().ifPresent(fundColumns::add);
        }
        return known.isEmpty() || known.text().equals(cell.text());
      }
    }
    return false;
  }

  private Fund completed(Fund fund, FundSlot slot, String caption, Cell cell) {
    Optional<String> points = Caption.of(caption).points();
    boolean weighted = slot == FundSlot.SCORE && fund.weight().isEmpty() && points.isPresent();
    if (weighted) {
      fundColumns.add(FundColumn.WEIGHT);
    }
    return new Fund(
        fund.kind(),
        fund.item(),
        fund.initial(),
        fund.annual(),
        slot == FundSlot.EXECUTED ? cell : fund.executed(),
        weighted ? new Cell(points.get(), cell.place()) : fund.weight(),
        slot == FundSlot.RATE ? cell : fund.rate(),
        slot == FundSlot.SCORE ? cell : fund.score(),
        fund.part(),
        fund.at());
  }

  /// Adds to the answer to a label what stands in a further row.
  void extend(Label label, Cell cell) {
    Cell given = answerTo(label);
    if (given.isEmpty()) {
      answers.put(label, new Answer(cell, false));
    } else if (!cell.isEmpty()) {
      answers.put(label, new Answer(Joined.of(given, cell), false));
    }
  }

  void replace(Label label, Cell cell) {
    answers.put(label, new Answer(cell, false));
  }

  boolean hasHead() {
    return answers.keySet().stream().anyMatch(Label::isHead);
  }

  boolean hasTotal() {
    return answers.keySet().stream().anyMatch(Label::isTotal);
  }

  /// Whether what was read is a self-evaluation: something reached or spent is captioned, for a
  /// project, a unit or under a title that says so; or a project's tables under such a title were
  /// not understood.
  boolean isForm() {
    boolean reached =
        hidesColumn
            || columns.contains(Column.ACTUAL)
            || (columns.contains(Column.SCORE) && columns.contains(Column.TARGET));
    boolean spent =
        hasFunds && (fundColumns.contains(FundColumn.EXECUTED) || hasGoal || hasIndicators);
    boolean told =
        asks(Label.PROJECT)
            || asks(Label.DEPARTMENT)
            || asks(Label.UNIT)
            || Titles.isSelfEvaluation(title.text());
    if (hasIndicators) {
      return reached && (told || hasFunds || hasGoal);
    }
    boolean unreadTable =
        !unread.isEmpty() && asks(Label.PROJECT) && Titles.isSelfEvaluation(title.text());
    return (spent && told && (hasGoal || asks(Label.PROJECT))) || unreadTable;
  }

  /// Whether what was read is a declaration of goals: a title that says so, and what is to be
  /// reached with nothing said of what was.
  boolean isDeclaration() {
    return hasIndicators
        && !isForm()
        && columns.contains(Column.TARGET)
        && asks(Label.PROJECT)
        && Titles.isOfGoals(title.text());
  }

  /// The form, numbered in its file.
  Form form(String file, int number, List<Notice> notices) {
    return new Form(
        new Source(file, number, at()),
        new Head(
            title,
            FormYears.of(this),
            answerTo(Label.PROJECT),
            answerTo(Label.DEPARTMENT),
            answerTo(Label.UNIT),
            answerTo(Label.AMOUNT_UNIT)),
        funds,
        goal(),
        indicators,
        groups,
        total(),
        columns,
        fundColumns,
        answerTo(Label.REMARKS),
        notes,
        unread,
        notices);
  }

  Goal goal() {
    return new Goal(answerTo(Label.GOAL_EXPECTED), answerTo(Label.GOAL_ACTUAL));
  }

  private Total total() {
    return new Total(
        answerTo(Label.TOTAL_WEIGHT), answerTo(Label.TOTAL_SCORE), answerTo(Label.GRADE));
  }

  private Place at() {
    Place first = begin.orElse(Place.UNKNOWN);
    return switch (first) {
      case Place.OnPage(int page, int _) -> new Place.OnPage(page, 0);
      case Place.InTable(int number, int _, int _) -> new Place.InTable(number, 0, 0);
      case Place.AtParagraph _ -> table.orElse(first);
      case Place.OnSheet _, Place.OnLine _, Place.Named _, Place.Recognised _ -> first;
    };
  }
}
