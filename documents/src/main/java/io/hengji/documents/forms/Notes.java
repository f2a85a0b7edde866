package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
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

  /// Whether a note was begun, so that its further points may follow.
  boolean isOpen() {
    return open;
  }

  void close() {
    open = false;
  }
}
