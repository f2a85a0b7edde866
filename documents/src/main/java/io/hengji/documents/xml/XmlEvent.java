package io.hengji.documents.xml;

/// What an [XmlScanner] stands at.
public enum XmlEvent {
  /// An element begins; an empty one has its [#END] right after.
  START,
  /// An element ends.
  END,
  /// A piece of text; there may be several in a row.
  TEXT,
  /// The outermost element has ended.
  DONE
}
