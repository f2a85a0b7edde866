package io.hengji.documents.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.documents.grid.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlScannerTest {

  private enum Tag implements XmlName {
    ROOT("root", XmlNamespace.WORD),
    A("a", XmlNamespace.WORD),
    SAME_NAME("a", XmlNamespace.MATH),
    OTHER("", XmlNamespace.WORD);

    static final XmlNames<Tag> NAMES = XmlNames.of(OTHER, values());

    private final String local;
    private final XmlNamespace namespace;

    Tag(String local, XmlNamespace namespace) {
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

  private static final String W =
      "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

  @Test
  void tellsElementsByNamespaceAndNotByPrefix() throws Exception {
    assertThat(events("<x:root xmlns:x='" + XmlNamespace.WORD.address() + "'><x:a/><a/></x:root>"))
        .isEqualTo("<ROOT><A></A><OTHER></OTHER></ROOT>");
    assertThat(
            events(
                "<root xmlns='%s'><a><m:a xmlns:m='%s'/><m:a/></a><a xmlns=''/></root>"
                    .formatted(XmlNamespace.WORD.strictAddress(), XmlNamespace.MATH.address())))
        .isEqualTo("<ROOT><A><SAME_NAME></SAME_NAME><OTHER></OTHER></A><OTHER></OTHER></ROOT>");
  }

  @Test
  void resolvesReferencesAndTakesMarkedTextAsItIs() throws Exception {
    assertThat(text("&lt;&gt;&amp;&quot;&apos;&#39033;&#x1F600;<![CDATA[&lt;]]&gt;]]>"))
        .isEqualTo("<>&\"'项\uD83D\uDE00&lt;]]&gt;");
  }

  @Test
  void leavesOutCommentsAndInstructions() throws Exception {
    assertThat(text("一<!-- <b> -- x -->二<?x ?>三")).isEqualTo("一二三");
  }

  @Test
  void readsAttributes() throws Exception {
    XmlScanner<Tag> xml =
        scanner(
            "<w:root " + W + " w:val = \"a&amp;b&#x9879;\" n='12' on='true' bad='1x' w:value=''/>");
    assertThat(xml.next()).isEqualTo(XmlEvent.START);
    assertThat(xml.attribute("val")).isEqualTo("a&b项");
    assertThat(xml.attributeIs("val", "a&b项")).isFalse();
    assertThat(xml.attribute("n", 0)).isEqualTo(12);
    assertThat(xml.attribute("bad", 7)).isEqualTo(7);
    assertThat(xml.attribute("none", 8)).isEqualTo(8);
    assertThat(xml.attribute("value", 9)).isEqualTo(9);
    assertThat(xml.attribute("value")).isEmpty();
    assertThat(xml.attribute("va")).isNull();
    assertThat(xml.isOn("on")).isTrue();
  }

  @Test
  void skipsElementsAndCollectsTheirText() throws Exception {
    XmlScanner<Tag> xml =
        scanner("<w:root " + W + "><w:a>1<w:a>2</w:a></w:a><w:a>3<b>4</b></w:a></w:root>");
    xml.next();
    xml.next();
    xml.skip();
    assertThat(xml.depth()).isEqualTo(1);
    xml.next();
    CharCollector text = new CharCollector();
    xml.content(text);
    assertThat(text.toString()).isEqualTo("34");
    assertThat(xml.next()).isEqualTo(XmlEvent.END);
    assertThat(xml.next()).isEqualTo(XmlEvent.DONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030"})
  void readsOtherEncodings(String encoding) throws Exception {
    Charset charset = Charset.forName(encoding);
    String declared = "<?xml version='1.0' encoding='" + encoding + "'?><root>绩效</root>";
    assertThat(events(ByteSupply.of(declared.getBytes(charset)))).contains("绩效");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a><b></a></b>",
        "<a x=1/>",
        "<a x='1/>",
        "<a x='<'/>",
        "<a x/>",
        "<a>&unknown;</a>",
        "<a>& b</a>",
        "<a>&#xZZ;</a>",
        "<a>&#1114112;</a>",
        "<a>",
        "<a",
        "",
        "text",
        "</a>",
        "<a><!-- </a>",
        "<a><![CDATA[ </a>",
        "< a/>",
        "<>",
        "<a/ >"
      })
  void refusesWhatIsNotWellFormed(String xml) {
    assertThatThrownBy(() -> events(xml)).isInstanceOf(UnreadableFile.class);
  }

  @Test
  void refusesADocumentTypeSoThatNothingIsExpandedOrFetched() {
    assertThatThrownBy(
            () -> events("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>"))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("DOCTYPE");
  }

  @Test
  void refusesDeepNestingAndEndlessTokens() {
    assertThatThrownBy(() -> events("<a>".repeat(501) + "</a>".repeat(501)))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("嵌套");
    ByteSupply endless =
        (into, offset, length) -> {
          Arrays.fill(into, offset, offset + length, (byte) 'a');
          return length;
        };
    ByteSupply open = new Joined("<a>".getBytes(StandardCharsets.UTF_8), endless);
    assertThatThrownBy(() -> events(open))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("超长");
  }

  @Property(tries = 500)
  void readsAsAnotherParserDoesHoweverTheBytesCome(@ForAll("elements") String xml)
      throws Exception {
    String expected = eventsOfAnotherParser(xml);
    assertThat(events(xml)).isEqualTo(expected);
    assertThat(events(new Drops(xml.getBytes(StandardCharsets.UTF_8), 1))).isEqualTo(expected);
    assertThat(events(new Drops(xml.getBytes(StandardCharsets.UTF_8), 7))).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> elements() {
    Arbitrary<String> texts =
        Arbitraries.of(
            "",
            "年度",
            "a b",
            "&amp;",
            "&#20803;",
            "\uD83D\uDE00",
            "é",
            "<!-- c -->",
            "<![CDATA[<x>&]]>",
            "<?p i?>",
            "\n ");
    Arbitrary<String> attributes =
        Arbitraries.of("", " x='1'", " w:val=\"&lt;\"", " a = '\"' b='>'", "\n", " xmlns:w='u'");
    Arbitrary<String> names = Arbitraries.of("w:a", "root", "w:root", "b");
    Arbitrary<String> element =
        Arbitraries.recursive(
            () -> texts,
            inner ->
                Combinators.combine(names, attributes, inner, texts, inner)
                    .as((name, attribute, first, text, second) ->
                        first.isEmpty() && second.isEmpty() && text.isEmpty()
                            ? "<" + name + attribute + "/>"
                            : "<" + name + attribute + ">" + first + text + second + "</" + name
                                + " >"),
            0,
            4);
    return element.map(inner -> "<w:root " + W + ">" + inner + "</w:root>");
  }

  private static String events(String xml) throws UnreadableFile {
    return events(ByteSupply.of(xml.getBytes(StandardCharsets.UTF_8)));
  }

  private static String events(ByteSupply bytes) throws UnreadableFile {
    XmlScanner<Tag> xml = new XmlScanner<>(bytes, 0, Tag.NAMES, Tag.OTHER);
    StringBuilder events = new StringBuilder();
    for (XmlEvent event = xml.next(); event != XmlEvent.DONE; event = xml.next()) {
      switch (event) {
        case START -> events.append('<').append(xml.tag()).append('>');
        case END -> events.append("</").append(xml.tag()).append('>');
        case TEXT -> {
          CharCollector text = new CharCollector();
          xml.text(text);
          events.append(text);
        }
        case DONE -> throw new AssertionError();
      }
    }
    return events.toString();
  }

  private static String text(String inner) throws UnreadableFile {
    XmlScanner<Tag> xml = scanner("<a>" + inner + "</a>");
    xml.next();
    CharCollector text = new CharCollector();
    xml.content(text);
    return text.toString();
  }

  private static XmlScanner<Tag> scanner(String xml) throws UnreadableFile {
    ByteSupply bytes = ByteSupply.of(xml.getBytes(StandardCharsets.UTF_8));
    return new XmlScanner<>(bytes, xml.length(), Tag.NAMES, Tag.OTHER);
  }

  private static String eventsOfAnotherParser(String xml) throws XMLStreamException {
    XMLStreamReader reader =
        XMLInputFactory.newDefaultFactory()
            .createXMLStreamReader(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), "UTF-8");
    StringBuilder events = new StringBuilder();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamReader.START_ELEMENT -> events.append('<').append(tag(reader)).append('>');
        case XMLStreamReader.END_ELEMENT -> events.append("</").append(tag(reader)).append('>');
        case XMLStreamReader.CHARACTERS, XMLStreamReader.CDATA, XMLStreamReader.SPACE ->
            events.append(reader.getText());
        default -> {}
      }
    }
    return events.toString();
  }

  private static Tag tag(XMLStreamReader reader) {
    for (Tag tag : Tag.values()) {
      if (tag != Tag.OTHER
          && tag.local().equals(reader.getLocalName())
          && tag.namespace().address().equals(reader.getNamespaceURI())) {
        return tag;
      }
    }
    return Tag.OTHER;
  }

  /// Gives bytes a few at a time.
  private static final class Drops implements ByteSupply {
    private final ByteSupply bytes;
    private final int most;

    Drops(byte[] bytes, int most) {
      this.bytes = ByteSupply.of(bytes);
      this.most = most;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws UnreadableFile {
      return bytes.read(into, offset, Math.min(most, length));
    }
  }

  /// Bytes, and then others.
  private static final class Joined implements ByteSupply {
    private final ByteSupply first;
    private final ByteSupply rest;

    Joined(byte[] first, ByteSupply rest) {
      this.first = ByteSupply.of(first);
      this.rest = rest;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws UnreadableFile {
      int count = first.read(into, offset, length);
      return count < 0 ? rest.read(into, offset, length) : count;
    }
  }
}
