package io.hengji.server.recheck;

import java.util.List;

/// All that the page of a form shows, put together when its file was read.
///
/// @param file the file as it was called, the member of an archive included
/// @param book the rules that hold on `on`; empty where no book fits
/// @param across findings over several forms that speak of this one
record FormView(
    String file,
    int fileNumber,
    String place,
    String title,
    String year,
    String book,
    String on,
    List<TableView> tables,
    List<String> notes,
    ScoreView score,
    List<FindingView> findings,
    List<CrossView> across,
    List<Remark> unread,
    List<Remark> doubtful,
    List<Remark> notApplicable) {

  /// Something that is said of a place: text that was not understood, a cell to look at again, a
  /// check that could not be decided.
  record Remark(String place, String text, String why) {}
}
