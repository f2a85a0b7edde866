package io.hengji.documents.excel;

import io.hengji.documents.xml.XmlName;
import io.hengji.documents.xml.XmlNames;
import io.hengji.documents.xml.XmlNamespace;

/// The elements of a workbook in one XML file.
enum XmlWorkbookTag implements XmlName {
  STYLE("Style"),
  NUMBER_FORMAT("NumberFormat"),
  WORKSHEET("Worksheet"),
  COLUMN("Column"),
  ROW("Row"),
  CELL("Cell"),
  DATA("Data"),
  COMMENT("Comment"),
  OTHER("");

  static final XmlNames<XmlWorkbookTag> NAMES = XmlNames.of(OTHER, values());

  private final String local;

  XmlWorkbookTag(String local) {
    this.local = local;
  }

  @Override
  public XmlNamespace namespace() {
    return XmlNamespace.XML_WORKBOOK;
  }

  @Override
  public String local() {
    return local;
  }
}
