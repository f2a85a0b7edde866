package io.hengji.documents.packed;

import io.hengji.documents.xml.XmlName;
import io.hengji.documents.xml.XmlNames;
import io.hengji.documents.xml.XmlNamespace;

/// The outermost element of the main part of an office file.
public enum MainTag implements XmlName {
  DOCUMENT("document", XmlNamespace.WORD),
  WORKBOOK("workbook", XmlNamespace.SPREADSHEET),
  OTHER("", XmlNamespace.WORD);

  static final XmlNames<MainTag> NAMES = XmlNames.of(OTHER, values());

  private final String local;
  private final XmlNamespace namespace;

  MainTag(String local, XmlNamespace namespace) {
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
