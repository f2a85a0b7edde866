package io.hengji.writers.excel;

import io.hengji.writers.pack.Xml;
import io.hengji.writers.pack.XmlPackage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A workbook while it is being written.
final class Workbook {

  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final String RELATION =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
  private static final String SPACES =
      "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final int LONGEST_NAME = 31;

  private record Sheet(String name, String xml, Optional<Integer> headRow) {}

  private final Styles styles = new Styles();
  private final List<Sheet> sheets = new ArrayList<>();
  private final Set<String> names = new HashSet<>();

  Styles styles() {
    return styles;
  }

  /// A name for a sheet that is allowed and not taken.
  String name(String wanted) {
    String base = wanted.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}]", " ").strip();
    base = base.isEmpty() ? "表" : base;
    String name = shortened(base, "");
    for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = shortened(base, " (" + i + ")");
    }
    return name;
  }

  private static String shortened(String base, String suffix) {
    int room = LONGEST_NAME - suffix.length();
    return (base.length() > room ? base.substring(0, room) : base) + suffix;
  }

  /// Adds a sheet; a head row is repeated on every page.
  void add(String name, String xml, Optional<Integer> headRow) {
    sheets.add(new Sheet(name, xml, headRow));
  }

  void write(OutputStream out, String title) throws IOException {
    XmlPackage file = new XmlPackage();
    file.relate("", RELATION + "officeDocument", "xl/workbook.xml");
    StringBuilder list = new StringBuilder();
    StringBuilder defined = new StringBuilder();
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      String part = "worksheets/sheet" + (i + 1) + ".xml";
      file.part("xl/" + part, TYPE + "worksheet+xml", sheet.xml());
      String id = file.relate("xl/workbook.xml", RELATION + "worksheet", part);
      list.append("<sheet name=\"").append(Xml.text(sheet.name())).append("\" sheetId=\"");
      list.append(i + 1).append("\" r:id=\"").append(id).append("\"/>");
      if (sheet.headRow().isPresent()) {
        int row = sheet.headRow().get() + 1;
        defined.append("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"").append(i);
        defined.append("\">'").append(Xml.text(sheet.name())).append("'!$").append(row);
        defined.append(":$").append(row).append("</definedName>");
      }
    }
    file.part("xl/styles.xml", TYPE + "styles+xml", styles.xml());
    file.relate("xl/workbook.xml", RELATION + "styles", "styles.xml");
    file.part(
        "xl/workbook.xml",
        TYPE + "sheet.main+xml",
        Xml.HEAD
            + "<workbook "
            + SPACES
            + "><sheets>"
            + list
            + "</sheets>"
            + (defined.isEmpty() ? "" : "<definedNames>" + defined + "</definedNames>")
            + "<calcPr fullCalcOnLoad=\"1\"/></workbook>");
    file.properties(title);
    file.write(out);
  }
}
