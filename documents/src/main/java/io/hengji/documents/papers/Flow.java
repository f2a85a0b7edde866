package io.hengji.documents.papers;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Place;
import io.hengji.documents.forms.Titles;
import io.hengji.documents.grid.PrintedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Makes paragraphs of lines: what a page or a narrow text file broke is joined again, numbers of
/// pages and lines of a table of contents are left out.
final class Flow {

  private static final Pattern NO_TEXT =
      Pattern.compile("[-—–·.\\s]*\\d{0,4}[-—–·.\\s]*|第\\s*\\d+\\s*页.*");
  private static final Pattern IN_CONTENTS =
      Pattern.compile(".*(?:[.．…·—]{3,}|\\t)\\s*[-(（]?\\s*\\d{1,4}\\s*[-)）]?\\s*");
  private static final String ENDS = "。！？；：;:!?";
  private static final int SLACK = 2;

  /// No paragraph of prose is longer; what is, is no prose.
  private static final int LONGEST = 5_000;

  private static final int LEAST_WIDTH = 10;

  private final int width;
  private final List<Cell> paragraphs = new ArrayList<>();
  private Optional<String> lastLine = Optional.empty();

  private Flow(int width) {
    this.width = width;
  }

  /// The paragraphs of lines that follow each other, each with the place of its first line.
  static List<Cell> of(List<Cell> lines) {
    Flow flow = new Flow(width(lines));
    lines.forEach(flow::take);
    return List.copyOf(flow.paragraphs);
  }

  /// How long a full line is: longer than most, and than what an earlier reader joined.
  private static int width(List<Cell> lines) {
    int[] lengths =
        lines.stream()
            .mapToInt(line -> line.text().strip().length())
            .filter(length -> length >= LEAST_WIDTH)
            .sorted()
            .toArray();
    return lengths.length == 0 ? LEAST_WIDTH : lengths[lengths.length * 3 / 4];
  }

  private void take(Cell line) {
    String text = PrintedText.of(line.text());
    if (NO_TEXT.matcher(text).matches() || IN_CONTENTS.matcher(line.text()).matches()) {
      return;
    }
    if (!paragraphs.isEmpty() && goesOn(paragraphs.getLast(), text, line.place())) {
      Cell last = paragraphs.removeLast();
      paragraphs.add(new Cell(PrintedText.of(last.text() + "\n" + text), last.place()));
    } else {
      paragraphs.add(new Cell(text, line.place()));
    }
    lastLine = Optional.of(text);
  }

  private boolean goesOn(Cell last, String next, Place at) {
    if (last.text().length() > LONGEST
        || Numbering.of(next).isPresent()
        || isTitle(next)
        || isTitle(last.text())) {
      return false;
    }
    boolean open =
        isOpen(last.text())
            || (ENDS.indexOf(last.text().charAt(last.text().length() - 1)) < 0
                && !isHeading(last.text()));
    return switch (Place.plain(at)) {
      case Place.OnPage(int _, int row) -> row == 0 && open;
      case Place.OnLine _ -> open && (isOpen(last.text()) || isFull());
      case Place.OnSheet _,
          Place.InTable _,
          Place.AtParagraph _,
          Place.Recognised _,
          Place.Named _ ->
          false;
    };
  }

  private static boolean isTitle(String text) {
    return ReportTitle.is(text)
        || ListHead.isTitle(text)
        || (text.contains("表") && Titles.isTitle(text))
        || Titles.isYear(text);
  }

  /// Whether the last line reached the right margin, as a line that goes on does.
  private boolean isFull() {
    return lastLine.filter(line -> line.length() >= width - SLACK - width / 5).isPresent();
  }

  private boolean isHeading(String text) {
    return Numbering.of(text)
        .map(number -> Headline.of(text.substring(number.end())))
        .filter(line -> !line.heading().isEmpty() && line.text().isEmpty())
        .filter(_ -> text.length() < width - SLACK)
        .isPresent();
  }

  /// Whether a bracket was opened and not closed.
  private static boolean isOpen(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += "（([【《“".indexOf(c) >= 0 ? 1 : "）)]】》”".indexOf(c) >= 0 ? -1 : 0;
    }
    return depth > 0;
  }
}
