package io.hengji.documents.odf;

import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.xml.XmlEvent;
import io.hengji.documents.xml.XmlScanner;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/// What stands before the content of a file.
///
/// @param kind what the content is: a text, a spreadsheet, or something else
/// @param hidden the styles of sheets and words that are not shown
public record OdfHead(OdfTag kind, Set<String> hidden) {
  public OdfHead {
    hidden = Set.copyOf(hidden);
  }

  /// Reads up to the begin of the content.
  public static OdfHead read(XmlScanner<OdfTag> xml) throws UnreadableFile {
    Set<String> hidden = new HashSet<>();
    String style = "";
    boolean inBody = false;
    for (XmlEvent event = xml.next(); event != XmlEvent.DONE; event = xml.next()) {
      if (event != XmlEvent.START) {
        continue;
      }
      if (inBody) {
        return new OdfHead(xml.tag(), hidden);
      }
      switch (xml.tag()) {
        case STYLE -> style = Objects.requireNonNullElse(xml.attribute("name"), "");
        case TABLE_PROPERTIES -> {
          if (xml.attributeIs("display", "false")) {
            hidden.add(style);
          }
        }
        case TEXT_PROPERTIES -> {
          if (xml.attributeIs("display", "none")) {
            hidden.add(style);
          }
        }
        case BODY -> inBody = true;
        default -> {}
      }
    }
    return new OdfHead(OdfTag.OTHER, hidden);
  }
}
