package io.hengji.documents.excel;

import io.hengji.documents.xml.XmlName;
import io.hengji.documents.xml.XmlNames;
import io.hengji.documents.xml.XmlNamespace;

/// The elements of a workbook that decide what is read.
enum ExcelTag implements XmlName {
  WORKBOOK_PROPERTIES("workbookPr"),
  SHEET("sheet"),
  SHARED_STRING("si"),
  TEXT("t"),
  PHONETIC_RUN("rPh"),
  NUMBER_FORMAT("numFmt"),
  CELL_FORMATS("cellXfs"),
  FORMAT("xf"),
  COLUMN("col"),
  ROW("row"),
  CELL("c"),
  VALUE("v"),
  FORMULA("f"),
  INLINE_STRING("is"),
  MERGED("mergeCell"),
  OTHER("");

  static final XmlNames<ExcelTag> NAMES = XmlNames.of(OTHER, values());

  private final String local;

  ExcelTag(String local) {
    this.local = local;
  }

  @Override
  public XmlNamespace namespace() {
    return XmlNamespace.SPREADSHEET;
  }

  @Override
  public String local() {
    return local;
  }
}
