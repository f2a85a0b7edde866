package io.hengji.documents.annotate;

import io.hengji.core.form.Place;
import io.hengji.core.review.Finding;
import io.hengji.documents.excel.WorkbookReader;
import io.hengji.documents.grid.UnreadableFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts findings into a workbook: a comment on each cell, and its fill by severity.
final class XlsxAnnotator {

  private static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";

  private final PackageCopy copy;
  private final Map<String, String> sheets;
  private final Optional<CellFills> fills;
  private int number;

  private XlsxAnnotator(PackageCopy copy) throws UnreadableFile {
    String workbook = copy.mainPart();
    this.copy = copy;
    this.sheets = WorkbookReader.sheetParts(copy.file(), workbook);
    Optional<String> styles = copy.related(workbook, "styles");
    this.fills = styles.isEmpty() ? Optional.empty() : CellFills.in(copy.edit(styles.get()));
  }

  static void annotate(PackageCopy copy, Annotations annotations) throws UnreadableFile {
    Map<String, Map<Place.OnSheet, List<Finding>>> bySheet = new LinkedHashMap<>();
    annotations
        .byPlace()
        .forEach((place, findings) -> {
          if (place instanceof Place.OnSheet cell) {
            bySheet.computeIfAbsent(cell.sheet(), _ -> new LinkedHashMap<>()).put(cell, findings);
          }
        });
    XlsxAnnotator annotator = new XlsxAnnotator(copy);
    for (Map.Entry<String, Map<Place.OnSheet, List<Finding>>> sheet : bySheet.entrySet()) {
      annotator.sheet(sheet.getKey(), sheet.getValue());
    }
  }

  private void sheet(String name, Map<Place.OnSheet, List<Finding>> cells) throws UnreadableFile {
    String part = sheets.get(name);
    if (part == null) {
      return;
    }
    XmlPart sheet = copy.edit(part);
    if (STRICT.equals(sheet.root().getNamespaceURI())) {
      throw new UnreadableFile("这个文件是“严格的 Open XML”格式，无法加批注，请另存为普通的 .xlsx 后再试。");
    }
    SheetRows rows = new SheetRows(sheet);
    SheetComments comments = SheetComments.of(copy, part);
    CommentShapes shapes = new CommentShapes(new SheetMeasures(sheet), ++number);
    for (Map.Entry<Place.OnSheet, List<Finding>> entry : cells.entrySet()) {
      Place.OnSheet place = entry.getKey();
      List<Finding> findings = entry.getValue();
      fills.ifPresent(f ->
          rows.restyle(
              place.row(),
              place.column(),
              style -> f.filled(style, Annotations.gravest(findings))));
      Place.OnSheet free = comments.freeOfThread(place);
      if (comments.add(place, free, findings)) {
        shapes.add(free, findings);
      }
    }
    shapes.write(copy, part, sheet);
  }
}
