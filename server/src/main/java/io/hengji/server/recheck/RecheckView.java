package io.hengji.server.recheck;

import io.hengji.rulebooks.RuleBook;
import io.hengji.rulebooks.RuleBooks;
import java.util.List;
import java.util.Optional;

/// What the page of a re-check shows: the list of what the files held, and one of it in full.
///
/// @param number of the part that is shown; 0 is all together
record RecheckView(
    RecheckRow row,
    boolean own,
    List<Rechecks.Kept> files,
    List<Entry> entries,
    int number,
    Optional<FormView> form,
    Optional<PaperView> paper,
    Optional<OverallView> overall) {

  String address(int part) {
    return "/recheck/%s?form=%d".formatted(row.id(), part);
  }

  /// The rule books to choose from.
  List<RuleBook> books() {
    return RuleBooks.standard().all();
  }

  long papers() {
    return entries.stream().filter(entry -> entry.kind().matches("report|list")).count();
  }

  List<Rechecks.Kept> annotatable() {
    return files.stream().filter(Rechecks.Kept::annotatable).toList();
  }
}
