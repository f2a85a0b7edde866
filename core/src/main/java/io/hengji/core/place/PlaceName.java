package io.hengji.core.place;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The places that the name of a unit begins with: 安徽省 and 安庆市 of 安徽省安庆市总工会. Names of places that
/// no list has count as well.
public final class PlaceName {

  private static final Pattern PLACE =
      Pattern.compile(
          "\\G(\\p{IsHan}{1,11}?(?:特别行政区|自治区|自治州|自治县|自治旗|林区|地区|新区|街道|省|市|县|区|州|盟|旗|镇|乡))");
  private static final int SHORTEST = 3;

  private PlaceName() {}

  /// The places at the beginning of a name, the widest first.
  public static List<String> before(String name) {
    List<String> places = new ArrayList<>();
    Matcher place = PLACE.matcher(name);
    while (place.find()) {
      if (place.group(1).length() < SHORTEST) {
        break;
      }
      places.add(place.group(1));
    }
    return places;
  }

  /// What a place calls itself: 市 of 安庆市, 县 of 自治县.
  public static char rank(String place) {
    return place.charAt(place.length() - 1);
  }
}
