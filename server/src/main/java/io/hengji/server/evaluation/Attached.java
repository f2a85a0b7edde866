package io.hengji.server.evaluation;

import io.hengji.server.comments.CommentThread;
import io.hengji.server.evidence.EvidenceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What hangs on the rows of a form: evidence and comments. Row -1 is the form as a whole.
///
/// @param project for addresses
/// @param removed a file that was taken back just now
/// @param refused the key of why a file was not taken just now
public record Attached(
    String project,
    Map<Integer, List<EvidenceFile>> byRow,
    List<CommentThread> threads,
    boolean mayAdd,
    boolean mayWrite,
    boolean mayClose,
    Optional<EvidenceFile> removed,
    Optional<String> refused) {

  /// Nothing, where nothing is shown.
  static final Attached NONE =
      new Attached(
          "", Map.of(), List.of(), false, false, false, Optional.empty(), Optional.empty());

  private static final Set<String> TROUBLES = Set.of("none", "kind", "large", "many");

  /// The evidence of a row.
  public List<EvidenceFile> files(int row) {
    return byRow.getOrDefault(row, List.of());
  }

  /// The comments on a row.
  public List<CommentThread> threads(int row) {
    return threads.stream().filter(thread -> thread.row() == row).toList();
  }

  /// Threads that nobody closed yet.
  public List<CommentThread> open() {
    return threads.stream().filter(CommentThread::isOpen).toList();
  }

  /// The rows, of so many, that nothing proves.
  public Set<Integer> bare(int rows) {
    Set<Integer> bare = new TreeSet<>();
    for (int row = 0; row < rows; row++) {
      if (files(row).isEmpty()) {
        bare.add(row);
      }
    }
    return bare;
  }

  /// With the word of why a file was not taken.
  Attached refusing(String trouble) {
    return TROUBLES.contains(trouble)
        ? new Attached(
            project,
            byRow,
            threads,
            mayAdd,
            mayWrite,
            mayClose,
            removed,
            Optional.of("evaluate.evidence." + trouble))
        : this;
  }
}
