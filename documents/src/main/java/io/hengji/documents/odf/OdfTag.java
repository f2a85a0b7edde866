package io.hengji.documents.odf;

import io.hengji.documents.xml.XmlName;
import io.hengji.documents.xml.XmlNames;
import io.hengji.documents.xml.XmlNamespace;

/// The elements of an OpenDocument file that decide what is read.
public enum OdfTag implements XmlName {
  STYLE("style", XmlNamespace.ODF_STYLE),
  TABLE_PROPERTIES("table-properties", XmlNamespace.ODF_STYLE),
  TEXT_PROPERTIES("text-properties", XmlNamespace.ODF_STYLE),
  BODY("body", XmlNamespace.ODF_OFFICE),
  TEXT_DOCUMENT("text", XmlNamespace.ODF_OFFICE),
  SPREADSHEET("spreadsheet", XmlNamespace.ODF_OFFICE),
  FORMS("forms", XmlNamespace.ODF_OFFICE),
  ANNOTATION("annotation", XmlNamespace.ODF_OFFICE),
  TABLE("table", XmlNamespace.ODF_TABLE),
  COLUMN("table-column", XmlNamespace.ODF_TABLE),
  ROW("table-row", XmlNamespace.ODF_TABLE),
  CELL("table-cell", XmlNamespace.ODF_TABLE),
  COVERED_CELL("covered-table-cell", XmlNamespace.ODF_TABLE),
  SHAPES("shapes", XmlNamespace.ODF_TABLE),
  CELL_CHANGES("tracked-changes", XmlNamespace.ODF_TABLE),
  CHANGES("tracked-changes", XmlNamespace.ODF_TEXT),
  CHANGED("changed-region", XmlNamespace.ODF_TEXT),
  PARAGRAPH("p", XmlNamespace.ODF_TEXT),
  HEADING("h", XmlNamespace.ODF_TEXT),
  SPAN("span", XmlNamespace.ODF_TEXT),
  SPACES("s", XmlNamespace.ODF_TEXT),
  TAB("tab", XmlNamespace.ODF_TEXT),
  BREAK("line-break", XmlNamespace.ODF_TEXT),
  NOTE("note", XmlNamespace.ODF_TEXT),
  RUBY_TEXT("ruby-text", XmlNamespace.ODF_TEXT),
  HIDDEN_TEXT("hidden-text", XmlNamespace.ODF_TEXT),
  TEXT_BOX("text-box", XmlNamespace.ODF_DRAWING),
  ENCRYPTED("encryption-data", XmlNamespace.ODF_MANIFEST),
  OTHER("", XmlNamespace.ODF_OFFICE);

  public static final XmlNames<OdfTag> NAMES = XmlNames.of(OTHER, values());

  private final String local;
  private final XmlNamespace namespace;

  OdfTag(String local, XmlNamespace namespace) {
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
