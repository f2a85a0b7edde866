package io.hengji.core.compare;

import io.hengji.core.form.Indicator;
import io.hengji.core.review.FormIdentity;
import java.util.regex.Pattern;

/// By what an indicator is known again in another version or in the form of another year: its
/// levels and its name as names are compared, years aside.
public record RowName(String level1, String level2, String name) {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d年?度?");

  public static RowName of(Indicator row) {
    return new RowName(
        FormIdentity.plain(row.level1().text()),
        FormIdentity.plain(row.level2().text()),
        withoutYear(row.level3().text()));
  }

  /// A text as texts of different years are compared.
  public static String withoutYear(String text) {
    return FormIdentity.plain(YEAR.matcher(text).replaceAll(""));
  }
}
