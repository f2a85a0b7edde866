package io.hengji.documents.xml;

/// The vocabularies of office files. Most have two addresses: files name them in a transitional and
/// in a strict way.
public enum XmlNamespace {
  WORD(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main"),
  SPREADSHEET(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main"),
  MATH(
      "http://schemas.openxmlformats.org/officeDocument/2006/math",
      "http://purl.oclc.org/ooxml/officeDocument/math"),
  COMPATIBILITY(
      "http://schemas.openxmlformats.org/markup-compatibility/2006",
      "http://schemas.openxmlformats.org/markup-compatibility/2006"),
  RELATIONS(
      "http://schemas.openxmlformats.org/package/2006/relationships",
      "http://schemas.openxmlformats.org/package/2006/relationships"),
  ODF_OFFICE(
      "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
      "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
  ODF_STYLE(
      "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
      "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
  ODF_TABLE(
      "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
      "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
  ODF_TEXT(
      "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
      "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
  ODF_DRAWING(
      "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
      "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"),
  ODF_MANIFEST(
      "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
      "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"),
  XML_WORKBOOK(
      "urn:schemas-microsoft-com:office:spreadsheet",
      "urn:schemas-microsoft-com:office:spreadsheet");

  private final String address;
  private final String strictAddress;

  XmlNamespace(String address, String strictAddress) {
    this.address = address;
    this.strictAddress = strictAddress;
  }

  String address() {
    return address;
  }

  String strictAddress() {
    return strictAddress;
  }
}
