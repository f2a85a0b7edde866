package io.hengji.server.recheck;

import java.util.List;

/// What the page shows on which a form as read is put right.
///
/// @param troubles addresses of cells that cannot be what was typed
record CorrectView(
    RecheckRow row, int number, String title, List<TableView> tables, List<String> troubles) {

  /// The form's result.
  String result() {
    return "/recheck/%s?form=%d".formatted(row.id(), number);
  }
}
