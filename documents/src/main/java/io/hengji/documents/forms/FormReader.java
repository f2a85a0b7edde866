package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.DoubtfulCell;
import io.hengji.core.form.Form;
import io.hengji.core.form.Place;
import io.hengji.core.form.Recognition;
import io.hengji.core.form.Unread;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds the self-evaluation forms in a document and reads them.
public final class FormReader {
  private static final Pattern FIGURE = Pattern.compile("[\\d,.]+%?");
  private static final Duration UNHURRIED = Duration.ofDays(1);
  private static final int FEW_ROWS = 2;

  private static final List<CellPath> LOOKED_FOR =
      List.of(
          CellPath.Field.PROJECT,
          CellPath.Field.DEPARTMENT,
          CellPath.Field.UNIT,
          CellPath.Field.TOTAL_SCORE);

  private FormReader() {}

  /// A cell of a scan that is hidden or illegible.
  ///
  /// @param places the rows that it covers
  private record Spot(Cell cell, List<Place> places) {}

  /// The forms of a document, in printed order; none where it holds none.
  public static List<Form> read(Document document) {
    try {
      return read(document, new Allowance(Limits.STANDARD.within(UNHURRIED)));
    } catch (UnreadableFile e) {
      throw new IllegalStateException(e);
    }
  }

  /// The forms of a document; one that takes longer to understand than allowed is refused.
  public static List<Form> read(Document document, Allowance allowance) throws UnreadableFile {
    return read(document, allowance, Draft::isForm);
  }

  /// The forms and the declarations of goals of a document: what was promised and how much money
  /// there is, without columns of what was reached.
  public static List<Form> readWithGoals(Document document, Allowance allowance)
      throws UnreadableFile {
    return read(document, allowance, draft -> draft.isForm() || draft.isDeclaration());
  }

  private static List<Form> read(Document document, Allowance allowance, Predicate<Draft> wanted)
      throws UnreadableFile {
    Assembly assembly = new Assembly(Shapes.rows(document.blocks()));
    List<Draft> drafts = assembly.drafts(allowance, wanted);
    for (Unread unread : document.unread()) {
      ownerOf(unread.cell().place(), drafts).ifPresent(owner -> owner.unread.add(unread));
    }
    List<Form> forms = new ArrayList<>();
    for (Draft draft : drafts) {
      forms.add(draft.form(document.file(), forms.size() + 1, document.notices()));
    }
    return withIllegible(document, drafts, forms);
  }

  /// The forms, each with the cells of a scan that hold something illegible and that it did not
  /// take in.
  private static List<Form> withIllegible(Document document, List<Draft> drafts, List<Form> forms) {
    List<Spot> illegible = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Grid grid) {
        grid.cells().stream()
            .filter(
                cell -> isIllegible(cell.cell()) || isMisread(cell.cell()) || isStray(cell.cell()))
            .forEach(cell -> illegible.add(new Spot(cell.cell(), places(grid, cell))));
      }
    }
    if (illegible.isEmpty()) {
      return forms;
    }
    List<Form> all = new ArrayList<>(forms);
    for (Spot spot : illegible) {
      ownerOf(spot.cell().place(), drafts)
          .filter(owner -> isMissing(forms.get(drafts.indexOf(owner)), spot.cell()))
          .ifPresent(owner -> {
            String why = whyUnread(spot.cell());
            spot.places().stream()
                .map(place -> new Unread(new Cell(spot.cell().text(), place), why))
                .forEach(owner.unread::add);
            int at = drafts.indexOf(owner);
            all.set(at, owner.form(document.file(), at + 1, document.notices()));
          });
    }
    return all;
  }

  /// The places of the rows that a cell covers, with what the cell is worth; its own where they are
  /// many, of which it tells nothing.
  private static List<Place> places(Grid grid, GridCell cell) {
    if (cell.rowSpan() > FEW_ROWS) {
      return List.of(cell.cell().place());
    }
    Recognition worth = Recognition.of(cell.cell().place()).orElseThrow();
    return grid.cells().stream()
        .filter(other -> other.row() >= cell.row() && other.row() < cell.row() + cell.rowSpan())
        .map(other -> worth.at(other.cell().place()))
        .distinct()
        .toList();
  }

  private static boolean isIllegible(Cell cell) {
    return Recognition.of(cell.place())
        .filter(worth -> worth.isDoubtful() && (cell.text().isBlank() || worth.isWorthless()))
        .isPresent();
  }

  private static boolean isMisread(Cell cell) {
    return Recognition.of(cell.place()).filter(Recognition::isMisread).isPresent();
  }

  /// Whether a cell is a figure of a table without rules that may belong to another column.
  private static boolean isStray(Cell cell) {
    return Recognition.of(cell.place()).filter(Recognition::isDoubtful).isPresent()
        && !isMisread(cell)
        && FIGURE.matcher(cell.text()).matches();
  }

  private static String whyUnread(Cell cell) {
    if (isIllegible(cell)) {
      return "有遮盖或墨迹，未能识别";
    }
    return isMisread(cell) ? "识别把握不足，未能确认是什么" : "表格没有框线，所属栏目不能确定";
  }

  /// Whether a form that does not hold a cell may lack it. Where it has all that tells what it is
  /// about, an odd caption is only that.
  private static boolean isMissing(Form form, Cell cell) {
    boolean lacks = LOOKED_FOR.stream().anyMatch(field -> form.cell(field).isEmpty());
    return (isIllegible(cell) || isStray(cell) || lacks) && !isTaken(form, cell);
  }

  /// Whether a form holds this very cell; another may be as empty and stand in the same row.
  private static boolean isTaken(Form form, Cell cell) {
    Set<Cell> taken = Collections.newSetFromMap(new IdentityHashMap<>());
    DoubtfulCell.of(form).forEach(doubtful -> taken.add(doubtful.cell()));
    return taken.contains(cell);
  }

  /// The last form whose tables begin before a place; the first one where none does.
  private static Optional<Draft> ownerOf(Place place, List<Draft> drafts) {
    Optional<Draft> owner = drafts.stream().findFirst();
    for (Draft draft : drafts) {
      if (isBefore(draft.tableBegin(), Place.plain(place))) {
        owner = Optional.of(draft);
      }
    }
    return owner;
  }

  private static boolean isBefore(Place begin, Place place) {
    return switch (begin) {
      case Place.OnLine(int line) -> place instanceof Place.OnLine(int other) && line <= other;
      case Place.OnPage(int page, int _) ->
          place instanceof Place.OnPage(int other, int _) && page <= other;
      case Place.OnSheet(String sheet, int row, int _) ->
          place instanceof Place.OnSheet(String other, int otherRow, int _)
              && sheet.equals(other)
              && row <= otherRow;
      case Place.InTable(int table, int _, int _) ->
          place instanceof Place.InTable(int other, int _, int _) && table <= other;
      case Place.AtParagraph _, Place.Named _, Place.Recognised _ -> false;
    };
  }
}
