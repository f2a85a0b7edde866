package io.hengji.writers.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// A report that was drafted before, as people left it: which paragraphs are still as drafted,
/// which they changed and which they wrote themselves.
public record PreviousReport(List<Passage> passages) {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final int MOST_BYTES = 64 << 20;

  /// A paragraph outside tables.
  ///
  /// @param heading whether it heads a chapter or section
  /// @param key by what it was drafted; none for people's own
  /// @param edited whether it was drafted with another text
  /// @param values what it says from each cell, by the cell's path
  public record Passage(
      boolean heading,
      Optional<String> key,
      boolean edited,
      String text,
      Map<String, Set<String>> values) {}

  /// Reads a report that this program drafted.
  public static PreviousReport read(byte[] docx) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals("word/document.xml")) {
          List<Passage> passages = new Reader(zip.readNBytes(MOST_BYTES)).read();
          if (passages.stream().allMatch(passage -> passage.key().isEmpty())) {
            throw new IOException("不是起草的报告");
          }
          return new PreviousReport(passages);
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException("不是完整的 Word 文档", e);
    }
    throw new IOException("不是 Word 文档");
  }

  /// A content control that is open, and its text so far.
  private record Control(String tag, StringBuilder text) {}

  /// Goes through the paragraphs of a document.
  private static final class Reader {

    private final XMLStreamReader xml;
    private final List<Passage> passages = new ArrayList<>();
    private final Deque<Control> controls = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Set<String>> values = new LinkedHashMap<>();
    private String style = "";
    private Optional<String> drafted = Optional.empty();
    private int tables;

    Reader(byte[] document) throws XMLStreamException {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      this.xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
    }

    List<Passage> read() throws XMLStreamException {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT && WORD.equals(xml.getNamespaceURI())) {
          begin(xml.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT && WORD.equals(xml.getNamespaceURI())) {
          end(xml.getLocalName());
        }
      }
      return passages;
    }

    private void begin(String element) throws XMLStreamException {
      switch (element) {
        case "tbl" -> tables++;
        case "p" -> {
          text.setLength(0);
          values.clear();
          style = "";
          drafted = Optional.empty();
        }
        case "pStyle" -> style = attribute("val");
        case "sdt" -> controls.push(new Control("", new StringBuilder()));
        case "tag" -> tag(attribute("val"));
        case "bookmarkStart" -> drafted = WordProse.tagOf(attribute("name")).or(() -> drafted);
        case "t" -> text(xml.getElementText());
        default -> {}
      }
    }

    private void tag(String tag) {
      if (!controls.isEmpty()) {
        controls.push(new Control(tag, controls.pop().text()));
      }
      if (tag.startsWith(WordProse.DRAFTED)) {
        drafted = Optional.of(tag);
      }
    }

    private void text(String piece) {
      text.append(piece);
      controls.forEach(control -> control.text().append(piece));
    }

    private void leave() {
      Control control = controls.poll();
      if (control != null && control.tag().startsWith(WordProse.VALUE)) {
        values
            .computeIfAbsent(
                control.tag().substring(WordProse.VALUE.length()), _ -> new HashSet<>())
            .add(control.text().toString());
      }
    }

    private void end(String element) {
      switch (element) {
        case "tbl" -> tables--;
        case "sdt" -> leave();
        case "p" -> passage();
        default -> {}
      }
    }

    private void passage() {
      if (tables > 0 || text.toString().isBlank()) {
        return;
      }
      String said = text.toString();
      Optional<String> key =
          drafted.map(tag -> tag.substring(WordProse.DRAFTED.length(), tag.lastIndexOf(':')));
      boolean edited =
          drafted.isPresent() && !drafted.get().equals(WordProse.tag(key.orElse(""), said));
      boolean heading = !style.equals("BodyText") && key.isEmpty() && isLayout(style);
      passages.add(new Passage(heading, key, edited, said, Map.copyOf(values)));
    }

    private static boolean isLayout(String style) {
      return style.equals("Title") || style.startsWith("Heading") || style.startsWith("Caption");
    }

    private String attribute(String name) {
      String value = xml.getAttributeValue(WORD, name);
      return value == null ? "" : value;
    }
  }
}
