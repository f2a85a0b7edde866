package io.hengji.documents.forms;

import io.hengji.core.form.Form;
import io.hengji.core.form.Place;
import io.hengji.core.form.Unread;
import io.hengji.documents.grid.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the self-evaluation forms in a document and reads them.
public final class FormReader {
  private FormReader() {}

  /// The forms of a document, in printed order; none where it holds none.
  public static List<Form> read(Document document) {
    Assembly assembly = new Assembly(Row.of(document.blocks()));
    List<Draft> drafts = assembly.drafts();
    for (Unread unread : document.unread()) {
      ownerOf(unread.cell().place(), drafts).ifPresent(owner -> owner.unread.add(unread));
    }
    List<Form> forms = new ArrayList<>();
    for (Draft draft : drafts) {
      forms.add(draft.form(document.file(), forms.size() + 1, document.notices()));
    }
    return forms;
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
