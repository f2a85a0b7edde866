package io.hengji.documents.excel;

import io.hengji.documents.excel.FormatSection.Piece;
import io.hengji.documents.excel.FormatSection.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Shows a number by the places of digits of a section.
final class NumberPattern {
  private final List<Piece> whole = new ArrayList<>();
  private final List<Piece> fraction = new ArrayList<>();
  private final List<Piece> exponent = new ArrayList<>();
  private boolean hasPoint;
  private String exponentSign = "";
  private boolean grouped;
  private int powersOfTen;
  private final int places;
  private final int decimals;

  NumberPattern(FormatSection section) {
    List<Piece> part = whole;
    List<Piece> pieces = section.pieces();
    int lastDigit = lastDigit(pieces);
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      switch (piece.role()) {
        case POINT -> {
          part = fraction;
          hasPoint = true;
        }
        case EXPONENT -> {
          part = exponent;
          exponentSign = piece.text();
        }
        case COMMA -> {
          if (i > lastDigit) {
            powersOfTen -= 3;
          } else {
            grouped |= !hasPoint;
          }
        }
        case PERCENT -> {
          powersOfTen += 2;
          part.add(new Piece(Role.LITERAL, "%"));
        }
        default -> part.add(piece);
      }
    }
    places = digits(whole);
    decimals = digits(fraction);
  }

  /// Commas behind the last place of a digit, or right before the point, divide by thousands.
  private static int lastDigit(List<Piece> pieces) {
    int last = -1;
    for (int i = 0; i < pieces.size(); i++) {
      if (pieces.get(i).role() == Role.POINT) {
        return last;
      }
      if (pieces.get(i).role() == Role.DIGIT) {
        last = i;
      }
    }
    return last;
  }

  /// A number, not negative, as the section shows it.
  String show(BigDecimal value) {
    BigDecimal scaled = value.scaleByPowerOfTen(powersOfTen);
    if (!exponentSign.isEmpty()) {
      return scientific(scaled).strip();
    }
    return plain(scaled.setScale(decimals, RoundingMode.HALF_UP)).strip();
  }

  private String plain(BigDecimal rounded) {
    String digits = rounded.unscaledValue().toString();
    int decimals = rounded.scale();
    String padded = "0".repeat(Math.max(0, decimals + 1 - digits.length())) + digits;
    int point = padded.length() - decimals;
    String before = padded.substring(0, point);
    return wholePart(before.equals("0") ? "" : before) + fractionPart(padded.substring(point));
  }

  private String scientific(BigDecimal value) {
    int step = Math.max(1, places);
    int power = value.signum() == 0 ? 0 : value.precision() - value.scale() - 1;
    power = Math.floorDiv(power, step) * step;
    BigDecimal mantissa = value.scaleByPowerOfTen(-power).setScale(decimals, RoundingMode.HALF_UP);
    if (mantissa.precision() - mantissa.scale() > step) {
      power += step;
      mantissa = value.scaleByPowerOfTen(-power).setScale(decimals, RoundingMode.HALF_UP);
    }
    String size = String.valueOf(Math.abs(power));
    String zeros = "0".repeat(Math.max(0, digits(exponent) - size.length()));
    String sign = power < 0 ? "-" : exponentSign.equals("+") ? "+" : "";
    return plain(mantissa) + "E" + sign + zeros + size + literals(exponent);
  }

  private static int digits(List<Piece> part) {
    return (int) part.stream().filter(piece -> piece.role() == Role.DIGIT).count();
  }

  private static String literals(List<Piece> part) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : part) {
      if (piece.role() == Role.LITERAL) {
        text.append(piece.text());
      }
    }
    return text.toString();
  }

  /// Puts digits into their places from the right; the first place takes all that are left.
  private String wholePart(String digits) {
    StringBuilder reversed = new StringBuilder();
    int asked = places;
    int left = digits.length();
    int shown = 0;
    if (asked == 0 && hasPoint) {
      reversed.append(new StringBuilder(digits).reverse());
    }
    for (Piece piece : whole.reversed()) {
      if (piece.role() != Role.DIGIT) {
        reversed.append(new StringBuilder(piece.text()).reverse());
        continue;
      }
      asked--;
      do {
        char digit = left > 0 ? digits.charAt(--left) : padding(piece);
        if (digit != 0) {
          if (grouped && shown > 0 && shown % 3 == 0 && digit != ' ') {
            reversed.append(',');
          }
          reversed.append(digit);
          shown++;
        }
      } while (asked == 0 && left > 0);
    }
    return reversed.reverse().toString();
  }

  private static char padding(Piece piece) {
    return switch (piece.text()) {
      case "0" -> '0';
      case "?" -> ' ';
      default -> 0;
    };
  }

  /// Puts decimals into their places; zeros at the end go where the place does not ask for them.
  private String fractionPart(String digits) {
    int needed = digits.length();
    while (needed > 0 && digits.charAt(needed - 1) == '0') {
      needed--;
    }
    StringBuilder text = new StringBuilder();
    boolean any = false;
    int at = 0;
    for (Piece piece : fraction) {
      if (piece.role() != Role.DIGIT) {
        text.append(piece.text());
        continue;
      }
      if (at < needed || piece.text().equals("0")) {
        if (!any) {
          text.append('.');
          any = true;
        }
        text.append(digits.charAt(at));
      }
      at++;
    }
    return text.toString();
  }
}
