package io.hengji.documents.annotate;

import io.hengji.core.form.Place;
import io.hengji.core.review.Finding;
import io.hengji.documents.grid.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/// The boxes in which a sheet shows its comments. They stand in a drawing of the old kind that is
/// often no proper XML, so ours are put in as text before its end.
final class CommentShapes {

  private static final String TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String NAMESPACES =
      " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
          + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";
  private static final String BOX_TYPE =
      "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
          + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
          + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
  private static final Pattern SHAPE = Pattern.compile("_x0000_s(\\d{1,9})");

  /// What may follow the old drawing in a sheet.
  private static final Set<String> AFTER =
      Set.of(
          "legacyDrawingHF",
          "drawingHF",
          "picture",
          "oleObjects",
          "controls",
          "webPublishItems",
          "tableParts",
          "extLst",
          "AlternateContent");

  private static final int WIDTH = 340;
  private static final int CHARACTERS_A_LINE = 26;
  private static final int LINE = 17;
  private static final int HIGHEST = 640;

  private record Box(Place.OnSheet cell, List<Finding> findings) {}

  private final SheetMeasures measures;
  private final int drawing;
  private final List<Box> boxes = new ArrayList<>();

  /// @param drawing the number of the drawing in its file, for a new one
  CommentShapes(SheetMeasures measures, int drawing) {
    this.measures = measures;
    this.drawing = drawing;
  }

  void add(Place.OnSheet cell, List<Finding> findings) {
    boxes.add(new Box(cell, findings));
  }

  /// Writes the boxes into the sheet's drawing, or into a new one that the sheet then points to.
  void write(PackageCopy copy, String part, XmlPart sheet) throws UnreadableFile {
    if (boxes.isEmpty()) {
      return;
    }
    Optional<String> known = known(copy, part, sheet);
    if (known.isPresent()) {
      String old = new String(copy.bytes(known.get()), StandardCharsets.ISO_8859_1);
      copy.replace(known.get(), joined(old).getBytes(StandardCharsets.ISO_8859_1));
      return;
    }
    String made = copy.freeName("xl/drawings/vmlDrawingHengji", ".vml");
    String head =
        "<xml"
            + NAMESPACES
            + "><o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\""
            + drawing
            + "\"/></o:shapelayout>"
            + BOX_TYPE;
    String shapes = shapes(1024 * drawing + 1, "");
    copy.replace(made, (head + shapes + "</xml>").getBytes(StandardCharsets.US_ASCII));
    copy.declareExtension("vml", TYPE);
    link(sheet, copy.relate(part, LINKS + "/vmlDrawing", made));
  }

  private static Optional<String> known(PackageCopy copy, String part, XmlPart sheet)
      throws UnreadableFile {
    Optional<String> id =
        XmlPart.child(sheet.root(), "legacyDrawing").map(old -> old.getAttributeNS(LINKS, "id"));
    return id.isEmpty()
        ? Optional.empty()
        : copy.file().relations(part).stream()
            .filter(relation -> relation.id().equals(id.get()))
            .map(relation -> relation.target())
            .filter(copy.file()::has)
            .findFirst();
  }

  private String joined(String old) throws UnreadableFile {
    int end = old.lastIndexOf("</xml");
    if (end < 0) {
      throw new UnreadableFile("工作表里的绘图部分已损坏，无法加批注，请用 Excel 或 WPS 重新保存后再试。");
    }
    int last = 1024;
    for (Matcher shape = SHAPE.matcher(old); shape.find(); ) {
      last = Math.max(last, Integer.parseInt(shape.group(1)));
    }
    String type =
        old.contains("id=\"_x0000_t202\"") ? "" : BOX_TYPE.replace(" id", NAMESPACES + " id");
    return old.substring(0, end) + type + shapes(last + 1, NAMESPACES) + old.substring(end);
  }

  private static void link(XmlPart sheet, String id) {
    Element link = sheet.create("legacyDrawing");
    link.setAttributeNS(LINKS, "r:id", id);
    boolean afterData = false;
    for (Element child : XmlPart.children(sheet.root())) {
      afterData |= XmlPart.is(child, "sheetData");
      if (afterData && AFTER.contains(child.getLocalName())) {
        sheet.root().insertBefore(link, child);
        return;
      }
    }
    sheet.root().appendChild(link);
  }

  private String shapes(int first, String namespaces) {
    StringBuilder shapes = new StringBuilder();
    for (int i = 0; i < boxes.size(); i++) {
      shapes.append(shape(boxes.get(i), first + i, namespaces));
    }
    return shapes.toString();
  }

  private String shape(Box box, int id, String namespaces) {
    String colour = "#" + Annotations.colour(Annotations.gravest(box.findings));
    return "<v:shape"
        + namespaces
        + " id=\"_x0000_s"
        + id
        + "\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\" fillcolor=\""
        + colour
        + "\" o:insetmode=\"auto\"><v:fill color2=\""
        + colour
        + "\"/><v:shadow on=\"t\" color=\"black\" obscured=\"t\"/>"
        + "<v:path o:connecttype=\"none\"/><v:textbox style=\"mso-direction-alt:auto\"/>"
        + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>"
        + anchor(box)
        + "</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>"
        + (box.cell.row() - 1)
        + "</x:Row><x:Column>"
        + (box.cell.column() - 1)
        + "</x:Column></x:ClientData></v:shape>";
  }

  /// Left column and pixels in it, top row and pixels, right column, bottom row: from 0.
  private String anchor(Box box) {
    int lines =
        box.findings.stream()
            .mapToInt(finding ->
                2 + Annotations.lines(finding).stream().mapToInt(CommentShapes::lines).sum())
            .sum();
    int left = box.cell.column() + 1;
    int top = Math.max(1, box.cell.row() - 1);
    SheetMeasures.End right = measures.right(left, WIDTH);
    SheetMeasures.End bottom = measures.bottom(top, Math.min(HIGHEST, LINE * (lines + 1)));
    return "%d, 12, %d, 4, %d, %d, %d, %d"
        .formatted(
            left - 1,
            top - 1,
            right.line() - 1,
            right.pixels(),
            bottom.line() - 1,
            bottom.pixels());
  }

  private static int lines(String text) {
    return 1 + text.length() / CHARACTERS_A_LINE;
  }
}
