package io.hengji.core.compare;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// When two cells say the same with the same characters: full-width or half-width, and whatever
/// white space is between them.
public final class Wording {

  private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]");

  private Wording() {}

  public static boolean same(String one, String other) {
    return one.equals(other) || plain(one).equals(plain(other));
  }

  private static String plain(String text) {
    return WHITE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }
}
