package io.hengji.core.place;

/// A province, prefecture or county by its code of six digits.
public record Division(String code) {

  private static final int PAIR = 2;

  public Division {
    if (!code.matches("\\d{6}")) {
      throw new IllegalArgumentException("not the code of a division: " + code);
    }
  }

  /// 1 for a province, 2 for a prefecture, 3 for a county.
  public int level() {
    return code.endsWith("0000") ? 1 : code.endsWith("00") ? 2 : 3;
  }

  /// Whether one of the two is the other or lies in it.
  public boolean isRelatedTo(Division other) {
    int digits = PAIR * Math.min(level(), other.level());
    return code.regionMatches(0, other.code, 0, digits);
  }
}
