package io.hengji.documents.excel;

import io.hengji.documents.xml.XmlScanner;

/// What the value of a cell is stored as.
enum StoredType {
  NUMBER,
  SHARED_TEXT,
  TEXT,
  BOOLEAN,
  ERROR,
  TIME;

  /// The type that the cell which has just begun names; a number where it names none.
  static StoredType of(XmlScanner<ExcelTag> xml) {
    if (xml.attributeIs("t", "s")) {
      return SHARED_TEXT;
    }
    String type = xml.attribute("t");
    return switch (type) {
      case "str", "inlineStr" -> TEXT;
      case "b" -> BOOLEAN;
      case "e" -> ERROR;
      case "d" -> TIME;
      case null, default -> NUMBER;
    };
  }
}
