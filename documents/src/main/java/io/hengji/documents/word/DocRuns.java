package io.hengji.documents.word;

import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Runs of bytes of an old Word file's text that share properties: of characters or of paragraphs.
final class DocRuns {
  private static final int PAGE = 512;
  private static final int PARAGRAPH_ENTRY = 13;

  /// A run from one place of the file to another (without it), and where in the main stream the
  /// list of its properties stands.
  record Run(int from, int to, int at, int length) {}

  private final List<Run> runs = new ArrayList<>();
  private int last;

  private DocRuns() {}

  static DocRuns read(DocHeader header, DocHeader.Table kind, DocBytes table, DocBytes main)
      throws UnreadableFile {
    DocRuns found = new DocRuns();
    int at = header.begin(kind);
    int length = header.length(kind);
    if (length < 4) {
      return found;
    }
    table.require(at, length);
    int count = (length - 4) / 8;
    BitSet seen = new BitSet();
    for (int i = 0; i < count; i++) {
      int page = table.intAt(at + 4 * (count + 1) + 4 * i) & 0x3FFFFF;
      if (main.holds(page * PAGE, PAGE) && !seen.get(page)) {
        seen.set(page);
        found.page(main, page * PAGE, kind == DocHeader.Table.PARAGRAPH_PAGES);
      }
    }
    found.runs.sort(Comparator.comparingInt(Run::from));
    return found;
  }

  private void page(DocBytes main, int page, boolean ofParagraphs) {
    int count = main.byteAt(page + PAGE - 1);
    int entrySize = ofParagraphs ? PARAGRAPH_ENTRY : 1;
    if (4 * (count + 1) + entrySize * count >= PAGE) {
      return;
    }
    for (int i = 0; i < count; i++) {
      int from = main.intAt(page + 4 * i);
      int to = main.intAt(page + 4 * i + 4);
      int offset = 2 * main.byteAt(page + 4 * (count + 1) + entrySize * i);
      if (from < to) {
        runs.add(
            ofParagraphs
                ? paragraph(main, from, to, page, offset)
                : run(main, from, to, page, offset));
      }
    }
  }

  private static Run run(DocBytes main, int from, int to, int page, int offset) {
    int length = offset == 0 ? 0 : main.byteAt(page + offset);
    return within(from, to, page, offset + 1, length);
  }

  /// A paragraph's properties begin with the number of its style, two bytes.
  private static Run paragraph(DocBytes main, int from, int to, int page, int offset) {
    if (offset == 0) {
      return new Run(from, to, 0, 0);
    }
    int words = main.byteAt(page + offset);
    boolean isLong = words == 0 && offset + 1 < PAGE;
    int length = isLong ? 2 * main.byteAt(page + offset + 1) : 2 * words - 1;
    return within(from, to, page, offset + (isLong ? 4 : 3), length - 2);
  }

  private static Run within(int from, int to, int page, int offset, int length) {
    boolean isWhole = length > 0 && offset + length < PAGE;
    return isWhole ? new Run(from, to, page + offset, length) : new Run(from, to, 0, 0);
  }

  /// The run that holds a place, else one without properties up to the next.
  Run at(int place) {
    int index = last;
    if (index >= runs.size() || runs.get(index).from > place || runs.get(index).to <= place) {
      index = search(place);
    }
    if (index >= 0 && runs.get(index).to > place) {
      last = index;
      return runs.get(index);
    }
    int next = index + 1 < runs.size() ? runs.get(index + 1).from : Integer.MAX_VALUE;
    return new Run(place, Math.max(next, place + 1), 0, 0);
  }

  /// The last run that begins at a place or before; -1 where none does.
  private int search(int place) {
    int low = 0;
    int high = runs.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).from <= place) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return high;
  }
}
