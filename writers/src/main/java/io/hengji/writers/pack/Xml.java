package io.hengji.writers.pack;

/// Text as it stands in XML.
public final class Xml {

  /// How every part begins.
  public static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  private Xml() {}

  /// Text in an element or in an attribute between double quotes; what XML cannot hold is left out.
  public static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isSpecial(text.charAt(i))) {
        return escaped(text, i);
      }
    }
    return text;
  }

  private static boolean isSpecial(char c) {
    return c < 0x20
        || c == '&'
        || c == '<'
        || c == '>'
        || c == '"'
        || c >= 0xfffe
        || Character.isSurrogate(c);
  }

  private static String escaped(String text, int from) {
    int length = text.length();
    StringBuilder out = new StringBuilder(length + length / 8 + 16).append(text, 0, from);
    for (int i = from; i < length; i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> {
          boolean pair =
              Character.isHighSurrogate(c)
                  && i + 1 < length
                  && Character.isLowSurrogate(text.charAt(i + 1));
          if (pair) {
            out.append(c).append(text.charAt(++i));
          } else if (c == '\t'
              || c == '\n'
              || (c >= 0x20 && c < 0xfffe && !Character.isSurrogate(c))) {
            out.append(c);
          }
        }
      }
    }
    return out.toString();
  }
}
