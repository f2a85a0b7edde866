package io.hengji.documents.grid;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Characters that documents take from a picture font: marks and boxes as they look, nothing for
/// others.
public final class FontSymbol {
  private static final Map<Integer, String> WINGDINGS =
      Map.ofEntries(
          Map.entry(0x6C, "●"),
          Map.entry(0x6E, "■"),
          Map.entry(0x6F, "□"),
          Map.entry(0x71, "□"),
          Map.entry(0xA8, "☐"),
          Map.entry(0xFB, "×"),
          Map.entry(0xFC, "√"),
          Map.entry(0xFD, "☒"),
          Map.entry(0xFE, "☑"));
  private static final Map<Integer, String> WINGDINGS_2 =
      Map.ofEntries(
          Map.entry(0x4F, "×"),
          Map.entry(0x50, "√"),
          Map.entry(0x51, "☒"),
          Map.entry(0x52, "☑"),
          Map.entry(0xA3, "☐"));
  private static final Map<Integer, String> SYMBOL =
      Map.ofEntries(
          Map.entry(0xA3, "≤"),
          Map.entry(0xB1, "±"),
          Map.entry(0xB3, "≥"),
          Map.entry(0xB4, "×"),
          Map.entry(0xB8, "÷"),
          Map.entry(0xB9, "≠"));

  private FontSymbol() {}

  /// The text of a symbol, given its font and its number in hexadecimal digits.
  public static String text(@Nullable String font, @Nullable String number) {
    if (font == null || number == null) {
      return "";
    }
    try {
      return text(font, Integer.parseInt(number, 16) & 0xFFFF);
    } catch (NumberFormatException _) {
      return "";
    }
  }

  /// Whether a character has no meaning but in its font.
  public static boolean isPrivate(int code) {
    return code >= 0xF000 && code <= 0xF0FF;
  }

  /// A text in which characters without a meaning but in their font look as in the usual one.
  public static String shown(String text) {
    if (text.chars().noneMatch(FontSymbol::isPrivate)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      shown.append(isPrivate(c) ? text("wingdings", c) : String.valueOf(c));
    }
    return shown.toString();
  }

  /// The text of a symbol, given its font and its number.
  public static String text(String font, int code) {
    boolean isPrivate = isPrivate(code);
    int plain = isPrivate ? code - 0xF000 : code;
    Map<Integer, String> table =
        switch (font.toLowerCase(Locale.ROOT)) {
          case "wingdings" -> WINGDINGS;
          case "wingdings 2" -> WINGDINGS_2;
          case "symbol" -> SYMBOL;
          default -> Map.of();
        };
    String known = table.get(plain);
    if (known != null) {
      return known;
    }
    return isPrivate || plain < 0x20 ? "" : Character.toString((char) plain);
  }
}
