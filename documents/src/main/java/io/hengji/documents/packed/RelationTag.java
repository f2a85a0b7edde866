package io.hengji.documents.packed;

import io.hengji.documents.xml.XmlName;
import io.hengji.documents.xml.XmlNames;
import io.hengji.documents.xml.XmlNamespace;

/// The elements of the lists of relations.
enum RelationTag implements XmlName {
  RELATIONSHIP("Relationship"),
  OTHER("");

  static final XmlNames<RelationTag> NAMES = XmlNames.of(OTHER, values());

  private final String local;

  RelationTag(String local) {
    this.local = local;
  }

  @Override
  public XmlNamespace namespace() {
    return XmlNamespace.RELATIONS;
  }

  @Override
  public String local() {
    return local;
  }
}
