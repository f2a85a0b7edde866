package io.hengji.documents.xml;

/// The name of an element that a reader knows.
public interface XmlName {
  XmlNamespace namespace();

  /// The name without prefix.
  String local();
}
