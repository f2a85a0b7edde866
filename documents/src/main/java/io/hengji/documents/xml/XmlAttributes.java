package io.hengji.documents.xml;

import io.hengji.documents.grid.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The attributes of one start tag, as positions in the window of bytes.
final class XmlAttributes {
  private static final int MOST = 4096;
  private static final int FIELDS = 3;

  /// Three numbers an attribute: where its local name begins, where its value begins and ends. The
  /// local name ends where `=` or white space stands.
  private int[] places = new int[16 * FIELDS];

  private int count;

  /// Indices of attributes that declare a namespace.
  private int[] declarations = new int[8];

  private int declarationCount;

  static boolean isWhite(byte b) {
    return b == ' ' || b == '\n' || b == '\t' || b == '\r';
  }

  static boolean endsName(byte b) {
    return b >= 0 && b <= '>' && (b <= ' ' || b == '/' || b == '>' || b == '=' || b == '<');
  }

  /// Reads attributes up to the end of the tag and gives the position behind it, or -1 when the
  /// window ends before.
  int read(byte[] bytes, int from, int limit) throws UnreadableFile {
    count = 0;
    declarationCount = 0;
    boolean references = false;
    int i = from;
    while (true) {
      i = pastWhite(bytes, i, limit);
      if (i + 1 >= limit) {
        return i < limit && bytes[i] == '>' ? finish(bytes, i + 1, references) : -1;
      }
      if (bytes[i] == '>') {
        return finish(bytes, i + 1, references);
      }
      if (bytes[i] == '/') {
        require(bytes[i + 1] == '>');
        return finish(bytes, i + 2, references);
      }
      int name = i;
      while (i < limit && !endsName(bytes[i])) {
        i++;
      }
      int nameEnd = i;
      i = pastWhite(bytes, i, limit);
      if (i >= limit) {
        return -1;
      }
      require(bytes[i] == '=' && nameEnd > name);
      i = pastWhite(bytes, i + 1, limit);
      if (i >= limit) {
        return -1;
      }
      byte quote = bytes[i];
      require(quote == '"' || quote == '\'');
      int value = ++i;
      while (i < limit && bytes[i] != quote) {
        references |= bytes[i] == '&';
        require(bytes[i] != '<');
        i++;
      }
      if (i == limit) {
        return -1;
      }
      add(bytes, name, nameEnd, value, i++);
    }
  }

  private static int pastWhite(byte[] bytes, int from, int limit) {
    int i = from;
    while (i < limit && isWhite(bytes[i])) {
      i++;
    }
    return i;
  }

  private void add(byte[] bytes, int name, int nameEnd, int value, int valueEnd)
      throws UnreadableFile {
    if (FIELDS * count == places.length) {
      if (count >= MOST) {
        throw new UnreadableFile("文件内部的XML元素属性过多，未读取。");
      }
      places = Arrays.copyOf(places, 2 * places.length);
    }
    if (isDeclaration(bytes, name, nameEnd)) {
      if (declarationCount == declarations.length) {
        declarations = Arrays.copyOf(declarations, 2 * declarationCount);
      }
      declarations[declarationCount++] = count;
    }
    int local = name;
    for (int i = name; i < nameEnd; i++) {
      if (bytes[i] == ':') {
        local = i + 1;
      }
    }
    places[FIELDS * count] = local;
    places[FIELDS * count + 1] = value;
    places[FIELDS * count + 2] = valueEnd;
    count++;
  }

  private static boolean isDeclaration(byte[] bytes, int name, int nameEnd) {
    return nameEnd - name >= 5
        && bytes[name] == 'x'
        && bytes[name + 1] == 'm'
        && bytes[name + 2] == 'l'
        && bytes[name + 3] == 'n'
        && bytes[name + 4] == 's'
        && (nameEnd - name == 5 || bytes[name + 5] == ':');
  }

  /// Resolves references in place: what they stand for is never longer than they are.
  private int finish(byte[] bytes, int end, boolean references) throws UnreadableFile {
    if (references) {
      CharCollector chars = new CharCollector();
      for (int i = 0; i < count; i++) {
        int from = places[FIELDS * i + 1];
        chars.clear();
        chars.appendText(bytes, from, places[FIELDS * i + 2]);
        byte[] resolved = chars.toString().getBytes(StandardCharsets.UTF_8);
        int length = Math.min(resolved.length, places[FIELDS * i + 2] - from);
        System.arraycopy(resolved, 0, bytes, from, length);
        places[FIELDS * i + 2] = from + length;
      }
    }
    return end;
  }

  int declarations() {
    return declarationCount;
  }

  byte[] declaredPrefix(byte[] bytes, int declaration) {
    int local = places[FIELDS * declarations[declaration]];
    int end = local;
    while (!endsName(bytes[end])) {
      end++;
    }
    boolean isDefault = end - local == 5 && bytes[local - 1] != ':';
    return isDefault ? new byte[0] : Arrays.copyOfRange(bytes, local, end);
  }

  String declaredAddress(byte[] bytes, int declaration) {
    return valueAt(bytes, declarations[declaration]);
  }

  @Nullable String value(byte[] bytes, String local) {
    int index = find(bytes, local);
    return index < 0 ? null : valueAt(bytes, index);
  }

  boolean collect(byte[] bytes, String local, CharCollector into) throws UnreadableFile {
    int index = find(bytes, local);
    into.clear();
    if (index >= 0) {
      // References are resolved already.
      into.appendPlain(bytes, places[FIELDS * index + 1], places[FIELDS * index + 2]);
    }
    return index >= 0;
  }

  private String valueAt(byte[] bytes, int index) {
    int from = places[FIELDS * index + 1];
    return new String(bytes, from, places[FIELDS * index + 2] - from, StandardCharsets.UTF_8);
  }

  int number(byte[] bytes, String local, int otherwise) {
    int index = find(bytes, local);
    if (index < 0) {
      return otherwise;
    }
    int from = places[FIELDS * index + 1];
    int to = places[FIELDS * index + 2];
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9 || to - from > 9) {
        return otherwise;
      }
      number = 10 * number + digit;
    }
    return from == to ? otherwise : number;
  }

  boolean is(byte[] bytes, String local, String value) {
    int index = find(bytes, local);
    if (index < 0) {
      return false;
    }
    int from = places[FIELDS * index + 1];
    return places[FIELDS * index + 2] - from == value.length() && matches(bytes, from, value);
  }

  private int find(byte[] bytes, String local) {
    for (int i = 0; i < count; i++) {
      int from = places[FIELDS * i];
      if (matches(bytes, from, local) && endsName(bytes[from + local.length()])) {
        return i;
      }
    }
    return -1;
  }

  /// The bytes at a position of a tag; a tag's end stops the comparison before the window's does.
  private static boolean matches(byte[] bytes, int from, String text) {
    for (int i = 0; i < text.length(); i++) {
      if (from + i >= bytes.length || bytes[from + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static void require(boolean wellFormed) throws UnreadableFile {
    if (!wellFormed) {
      throw new UnreadableFile("文件内部的XML不合语法，文件已损坏。");
    }
  }
}
