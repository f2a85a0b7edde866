package io.hengji.documents.word;

import io.hengji.documents.xml.XmlName;
import io.hengji.documents.xml.XmlNames;
import io.hengji.documents.xml.XmlNamespace;

/// The elements of a Word document that decide what is read.
enum WordTag implements XmlName {
  DOCUMENT("document"),
  BODY("body"),
  PARAGRAPH("p"),
  PARAGRAPH_PROPERTIES("pPr"),
  RUN("r"),
  RUN_PROPERTIES("rPr"),
  HIDDEN_TEXT("vanish"),
  TEXT("t"),
  TAB("tab"),
  POSITION_TAB("ptab"),
  BREAK("br"),
  CARRIAGE_RETURN("cr"),
  NO_BREAK_HYPHEN("noBreakHyphen"),
  SYMBOL("sym"),
  FIELD_CODE("instrText"),
  DELETED_TEXT("delText"),
  DELETED_FIELD_CODE("delInstrText"),
  RUBY_TEXT("rt"),
  TEXT_BOX("txbxContent"),
  TICK_BOX("checkBox"),
  TICKED("checked"),
  TICKED_AT_FIRST("default"),
  INSERTED("ins"),
  DELETED("del"),
  MOVED_TO("moveTo"),
  MOVED_FROM("moveFrom"),
  CONTENT_CONTROL_PROPERTIES("sdtPr"),
  CONTENT_CONTROL_END("sdtEndPr"),
  TABLE("tbl"),
  TABLE_PROPERTIES("tblPr"),
  TABLE_EXCEPTION("tblPrEx"),
  TABLE_GRID("tblGrid"),
  ROW("tr"),
  ROW_PROPERTIES("trPr"),
  ROW_HIDDEN("hidden"),
  GRID_BEFORE("gridBefore"),
  CELL("tc"),
  CELL_PROPERTIES("tcPr"),
  GRID_SPAN("gridSpan"),
  VERTICAL_MERGE("vMerge"),
  HORIZONTAL_MERGE("hMerge"),
  CELL_DELETED("cellDel"),
  SECTION_PROPERTIES("sectPr"),
  FALLBACK("Fallback", XmlNamespace.COMPATIBILITY),
  MATH_TEXT("t", XmlNamespace.MATH),
  OTHER("");

  static final XmlNames<WordTag> NAMES = XmlNames.of(OTHER, values());

  private final String local;
  private final XmlNamespace namespace;

  WordTag(String local) {
    this(local, XmlNamespace.WORD);
  }

  WordTag(String local, XmlNamespace namespace) {
    this.local = local;
    this.namespace = namespace;
  }

  @Override
  public XmlNamespace namespace() {
    return namespace;
  }

  @Override
  public String local() {
    return local;
  }
}
