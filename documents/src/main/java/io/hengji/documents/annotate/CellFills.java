package io.hengji.documents.annotate;

import io.hengji.core.review.Severity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/// The styles of a workbook's cells, and beside each that is needed one like it with the fill of a
/// severity.
final class CellFills {

  private record Wanted(int style, Severity severity) {}

  private final XmlPart styles;
  private final Element fills;
  private final Element formats;
  private final Map<Severity, Integer> colours = new HashMap<>();
  private final Map<Wanted, Integer> made = new HashMap<>();

  private CellFills(XmlPart styles, Element fills, Element formats) {
    this.styles = styles;
    this.fills = fills;
    this.formats = formats;
  }

  /// The styles in a part; none where it lacks what a fill needs.
  static Optional<CellFills> in(XmlPart styles) {
    Optional<Element> fills = XmlPart.child(styles.root(), "fills");
    Optional<Element> formats =
        XmlPart.child(styles.root(), "cellXfs")
            .filter(list -> !XmlPart.children(list, "xf").isEmpty());
    return fills.isEmpty() || formats.isEmpty()
        ? Optional.empty()
        : Optional.of(new CellFills(styles, fills.get(), formats.get()));
  }

  /// The number of the style that is like another but for its fill.
  int filled(int style, Severity severity) {
    return made.computeIfAbsent(new Wanted(style, severity), this::make);
  }

  private int make(Wanted wanted) {
    List<Element> known = XmlPart.children(formats, "xf");
    Element own = known.get(wanted.style < known.size() ? wanted.style : 0);
    Element filled = (Element) own.cloneNode(true);
    filled.setAttribute("fillId", "" + colours.computeIfAbsent(wanted.severity, this::fill));
    filled.setAttribute("applyFill", "1");
    formats.appendChild(filled);
    formats.setAttribute("count", "" + (known.size() + 1));
    return known.size();
  }

  private int fill(Severity severity) {
    int index = XmlPart.children(fills, "fill").size();
    Element pattern = styles.append(styles.append(fills, "fill"), "patternFill");
    pattern.setAttribute("patternType", "solid");
    styles.append(pattern, "fgColor").setAttribute("rgb", "FF" + Annotations.colour(severity));
    styles.append(pattern, "bgColor").setAttribute("indexed", "64");
    fills.setAttribute("count", "" + (index + 1));
    return index;
  }
}
