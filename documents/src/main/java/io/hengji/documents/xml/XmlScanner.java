package io.hengji.documents.xml;

import io.hengji.documents.grid.UnreadableFile;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Reads XML as a row of events, over a window of its bytes. Elements are told by namespace and
/// local name, attributes by local name. It refuses a document type (so nothing can be expanded or
/// fetched), elements that do not close in order, nesting deeper than 500, and a tag or piece of
/// text of more than 16 MiB.
public final class XmlScanner<T extends XmlName> {
  private static final int WINDOW = 1 << 16;
  private static final int LONGEST_TOKEN = 1 << 24;
  private static final int DEEPEST = 500;

  private final ByteSupply supply;
  private final XmlNames<T> names;
  private final XmlAttributes attributes = new XmlAttributes();
  private final XmlBindings bindings;

  private byte[] buffer;
  private int position;
  private int limit;

  /// Where the token begins that must stay in the window.
  private int mark;

  private byte[] openNames = new byte[256];
  private int[] openEnds = new int[32];
  private T[] openTags;
  private boolean begun;
  private int depth;
  private boolean selfClosed;
  private T tag;
  private int textFrom;
  private int textTo;
  private boolean plainText;

  /// Begins at the first byte; `size` is what is known of the length.
  public XmlScanner(ByteSupply bytes, long size, XmlNames<T> names, T other) throws UnreadableFile {
    this.supply = XmlEncoding.asUtf8(bytes);
    this.names = names;
    this.tag = other;
    this.openTags = names.array(32);
    this.bindings = new XmlBindings();
    this.buffer = new byte[Math.clamp(size + 1, 256, WINDOW)];
  }

  /// Goes to the next event.
  public XmlEvent next() throws UnreadableFile {
    if (selfClosed) {
      selfClosed = false;
      return close();
    }
    if (depth == 0 && begun) {
      return XmlEvent.DONE;
    }
    while (true) {
      mark = position;
      XmlEvent event = token();
      if (event != null) {
        return event;
      }
      fill();
    }
  }

  /// The element of the last START or END event.
  public T tag() {
    return tag;
  }

  /// How many elements are open: at a START event with the one that begins, at an END event without
  /// the one that ends.
  public int depth() {
    return depth;
  }

  /// Goes on behind the end of the element that has just begun.
  public void skip() throws UnreadableFile {
    int outside = depth - 1;
    while (depth > outside) {
      next();
    }
  }

  /// Adds the text of a TEXT event.
  public void text(CharCollector into) throws UnreadableFile {
    if (plainText) {
      into.appendPlain(buffer, textFrom, textTo);
    } else {
      into.appendText(buffer, textFrom, textTo);
    }
  }

  /// Adds all text of the element that has just begun, and goes on behind its end.
  public void content(CharCollector into) throws UnreadableFile {
    int outside = depth - 1;
    while (depth > outside) {
      if (next() == XmlEvent.TEXT) {
        text(into);
      }
    }
  }

  /// The value of an attribute of the element that has just begun.
  public @Nullable String attribute(String local) {
    return attributes.value(buffer, local);
  }

  /// Collects the value of an attribute instead of what was collected before; false where there is
  /// none.
  public boolean attribute(String local, CharCollector into) throws UnreadableFile {
    return attributes.collect(buffer, local, into);
  }

  /// The value of an attribute as a number, `otherwise` where it is missing or no whole number.
  public int attribute(String local, int otherwise) {
    return attributes.number(buffer, local, otherwise);
  }

  /// Whether an attribute has this value.
  public boolean attributeIs(String local, String value) {
    return attributes.is(buffer, local, value);
  }

  /// Whether an attribute that says yes or no is there and says yes.
  public boolean isOn(String local) {
    return attributeIs(local, "1") || attributeIs(local, "true") || attributeIs(local, "on");
  }

  /// Reads a token; null when the window ends before it does.
  private @Nullable XmlEvent token() throws UnreadableFile {
    while (position < limit) {
      if (buffer[position] != '<') {
        return pieceOfText();
      }
      if (position + 1 == limit) {
        return null;
      }
      switch (buffer[position + 1]) {
        case '/' -> {
          return endTag();
        }
        case '?' -> {
          if (!passes("<?", "?>")) {
            return null;
          }
        }
        case '!' -> {
          if (position + 9 > limit) {
            return null;
          }
          if (at("<![CDATA[")) {
            return plainText();
          }
          if (!at("<!--")) {
            throw refusedDocumentType();
          }
          if (!passes("<!--", "-->")) {
            return null;
          }
        }
        default -> {
          return startTag();
        }
      }
      mark = position;
    }
    return null;
  }

  private @Nullable XmlEvent pieceOfText() throws UnreadableFile {
    int i = position;
    while (i < limit && buffer[i] != '<') {
      if (depth == 0 && (buffer[i] > ' ' || buffer[i] < 0)) {
        throw broken();
      }
      i++;
    }
    if (i == limit) {
      return null;
    }
    textFrom = position;
    textTo = i;
    plainText = false;
    position = i;
    return XmlEvent.TEXT;
  }

  private @Nullable XmlEvent plainText() throws UnreadableFile {
    int from = position + "<![CDATA[".length();
    if (!passes("<![CDATA[", "]]>")) {
      return null;
    }
    if (depth == 0) {
      throw broken();
    }
    textFrom = from;
    textTo = position - "]]>".length();
    plainText = true;
    return XmlEvent.TEXT;
  }

  private @Nullable XmlEvent startTag() throws UnreadableFile {
    byte[] bytes = buffer;
    int i = position + 1;
    int from = i;
    int colon = -1;
    int hash = 0;
    for (; ; i++) {
      if (i == limit) {
        return null;
      }
      byte b = bytes[i];
      if (b == ':') {
        colon = i;
        hash = 0;
      } else if (XmlAttributes.endsName(b)) {
        break;
      } else {
        hash = 31 * hash + b;
      }
    }
    if (i == from || bytes[i] == '=') {
      throw broken();
    }
    int end = attributes.read(bytes, i, limit);
    if (end < 0) {
      return null;
    }
    selfClosed = bytes[end - 2] == '/';
    open(from, i);
    bindings.add(attributes, bytes, depth, names);
    int prefixEnd = colon < 0 ? from : colon;
    int space = bindings.find(bytes, from, prefixEnd);
    tag = names.find(space, hash, bytes, colon < 0 ? from : colon + 1, i);
    openTags[depth - 1] = tag;
    position = end;
    return XmlEvent.START;
  }

  private void open(int from, int to) throws UnreadableFile {
    if (depth == DEEPEST) {
      throw new UnreadableFile("文件内部的XML嵌套超过" + DEEPEST + "层，未读取。");
    }
    int start = depth == 0 ? 0 : openEnds[depth - 1];
    int end = start + to - from;
    if (end > openNames.length) {
      openNames = Arrays.copyOf(openNames, Math.max(2 * openNames.length, end));
    }
    if (depth == openEnds.length) {
      openEnds = Arrays.copyOf(openEnds, 2 * depth);
      openTags = Arrays.copyOf(openTags, 2 * depth);
    }
    System.arraycopy(buffer, from, openNames, start, to - from);
    openEnds[depth] = end;
    begun = true;
    depth++;
  }

  private @Nullable XmlEvent endTag() throws UnreadableFile {
    int from = position + 2;
    int i = from;
    while (i < limit && !XmlAttributes.endsName(buffer[i])) {
      i++;
    }
    int to = i;
    while (i < limit && XmlAttributes.isWhite(buffer[i])) {
      i++;
    }
    if (i == limit) {
      return null;
    }
    int start = depth < 2 ? 0 : openEnds[depth - 2];
    if (depth == 0
        || buffer[i] != '>'
        || !Arrays.equals(buffer, from, to, openNames, start, openEnds[depth - 1])) {
      throw broken();
    }
    position = i + 1;
    return close();
  }

  private XmlEvent close() {
    bindings.drop(depth);
    depth--;
    tag = openTags[depth];
    return XmlEvent.END;
  }

  private boolean at(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (buffer[position + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /// Whether `end` follows within the window, which is then passed.
  private boolean passes(String begin, String end) {
    int last = end.length() - 1;
    for (int i = position + begin.length() + last; i < limit; i++) {
      if (buffer[i] == '>'
          && buffer[i - 1] == end.charAt(last - 1)
          && buffer[i - last] == end.charAt(0)) {
        position = i + 1;
        return true;
      }
    }
    return false;
  }

  /// Moves the window on, with the token that has begun at its start.
  private void fill() throws UnreadableFile {
    if (mark > 0) {
      System.arraycopy(buffer, mark, buffer, 0, limit - mark);
      limit -= mark;
      mark = 0;
    } else if (limit == buffer.length) {
      if (limit >= LONGEST_TOKEN) {
        throw new UnreadableFile("文件内部的XML中有超长的内容，未读取。");
      }
      buffer = Arrays.copyOf(buffer, Math.max(WINDOW, 2 * limit));
    }
    position = 0;
    int count = supply.read(buffer, limit, buffer.length - limit);
    if (count < 0) {
      throw depth == 0 ? broken() : new UnreadableFile("文件内部的XML不完整，文件可能被截断。");
    }
    limit += count;
  }

  private static UnreadableFile refusedDocumentType() {
    return new UnreadableFile("文件内部的XML带有文档类型声明（DOCTYPE），为安全起见未读取。");
  }

  private static UnreadableFile broken() {
    return new UnreadableFile("文件内部的XML不合语法，文件已损坏。");
  }
}
