package io.hengji.documents.annotate;

import io.hengji.documents.grid.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// A part of an office file that is edited as the tree it is, so that whatever we know nothing of
/// stays in it. New elements take the namespace and the prefix of the outermost one.
final class XmlPart {

  private final Document tree;

  private XmlPart(Document tree) {
    this.tree = tree;
  }

  static XmlPart parse(byte[] bytes) throws UnreadableFile {
    try {
      DocumentBuilder builder = builder();
      builder.setErrorHandler(new Silent());
      Document tree = builder.parse(new ByteArrayInputStream(bytes));
      tree.setXmlStandalone(true);
      return new XmlPart(tree);
    } catch (SAXException | IOException e) {
      throw new UnreadableFile("文件内部的 XML 不规范，无法加批注，请用 Office 或 WPS 重新保存后再试。", e);
    }
  }

  private static DocumentBuilder builder() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      return factory.newDocumentBuilder();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] bytes() {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(tree), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  Element root() {
    return tree.getDocumentElement();
  }

  /// A new element in the namespace of the outermost one.
  Element create(String local) {
    String prefix = root().getPrefix();
    return tree.createElementNS(
        root().getNamespaceURI(), prefix == null ? local : prefix + ":" + local);
  }

  /// A new element at the end of another.
  Element append(Element parent, String local) {
    Element child = create(local);
    parent.appendChild(child);
    return child;
  }

  /// Gives an element an attribute in the namespace and with the prefix of the outermost element,
  /// as WordprocessingML wants it.
  void set(Element element, String local, String value) {
    String prefix = root().getPrefix();
    element.setAttributeNS(
        root().getNamespaceURI(), prefix == null ? local : prefix + ":" + local, value);
  }

  /// A new element that holds text whose white space counts.
  Element appendText(Element parent, String local, String text) {
    Element child = append(parent, local);
    child.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
    child.setTextContent(text);
    return child;
  }

  /// The elements inside an element.
  static List<Element> children(Node parent) {
    List<Element> children = new ArrayList<>();
    for (Node next = parent.getFirstChild(); next != null; next = next.getNextSibling()) {
      if (next instanceof Element element) {
        children.add(element);
      }
    }
    return children;
  }

  /// The elements of a name inside an element.
  static List<Element> children(Node parent, String local) {
    return children(parent).stream().filter(child -> is(child, local)).toList();
  }

  static Optional<Element> child(Node parent, String local) {
    return children(parent, local).stream().findFirst();
  }

  static boolean is(Element element, String local) {
    return local.equals(element.getLocalName());
  }

  /// What stands inside is reported by the exception alone.
  private static final class Silent implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) {}

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }
}
