package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The notes under a form: what begins with 注 or 说明, and the numbered points that follow.
final class Notes {
  private static final Pattern FIRST =
      Pattern.compile(
          "^\\s*(?:备?注\\s*[:：1１一（(.、]|(?:填表|填报)?(?:说明|要求|须知)\\s*[:：]|备注$|注$|填[表报]说明$).*",
          Pattern.DOTALL);
  private static final Pattern POINT =
      Pattern.compile(
          "^\\s*(?:[(（]?[\\d１-９①-⑳一二三四五六七八九十]{1,2}[)）.．、:：]|[①-⑳●•·]).*", Pattern.DOTALL);
  private static final String ENDS = "。；;！!.";

  private static final Pattern NUMBER =
      Pattern.compile("^\\s*(?:备?注\\s*[:：]\\s*)?[(（]?(\\d{1,2})[)）.．、:：].*", Pattern.DOTALL);

  private boolean open;

  static boolean begins(String text) {
    return FIRST.matcher(text).matches();
  }

  /// Takes a text that stands alone if it is a note; false where it is not.
  boolean take(Cell cell, Draft draft) {
    if (begins(cell.text())) {
      open = true;
      draft.notes.add(cell);
      return true;
    }
    if (!open) {
      return false;
    }
    if (POINT.matcher(cell.text()).matches()) {
      draft.notes.add(cell);
      return true;
    }
    Cell last = draft.notes.getLast();
    boolean goesOn = ENDS.indexOf(last.text().charAt(last.text().length() - 1)) < 0;
    if (goesOn) {
      draft.notes.removeLast();
      draft.notes.add(Joined.of(last, cell));
    } else {
      open = false;
    }
    return goesOn;
  }

  /// Takes a text if it has the number after that of the last note: 3.自评等级：… behind 2.分值：… is a
  /// note, whatever it speaks of.
  boolean takeNext(Cell cell, Draft draft) {
    if (!open || numberOf(cell) < 2 || numberOf(cell) != numberOf(draft.notes.getLast()) + 1) {
      return false;
    }
    draft.notes.add(cell);
    return true;
  }

  private static int numberOf(Cell cell) {
    Matcher number = NUMBER.matcher(cell.text());
    return number.matches() ? Integer.parseInt(number.group(1)) : 0;
  }

  /// Whether a note was begun, so that its further points may follow.
  boolean isOpen() {
    return open;
  }

  void close() {
    open = false;
  }
}
