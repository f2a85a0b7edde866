package io.hengji.core.review;

import io.hengji.core.form.Form;
import io.hengji.core.form.FormYear;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whose form it is: the project and the unit, as names are compared, and the year. Forms that
/// agree in all three are copies; those that agree in the first two are years of one project.
public record FormIdentity(String project, String unit, Optional<Integer> year) {

  private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z}\\p{IsPunctuation}]");
  private static final Pattern CODE = Pattern.compile("^[0-9A-Za-z]{8,}[-－—_ ]");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d(?:年度?)?");

  /// The identity of a form. A form without a project speaks of all that its unit does; the unit is
  /// the department where none is named.
  public static FormIdentity of(Form form) {
    String unit = plain(form.head().unit().text());
    String project = project(form.head().project().text());
    return new FormIdentity(
        project.isEmpty() ? project(form.head().title().text()) : project,
        unit.isEmpty() ? plain(form.head().department().text()) : unit,
        form.head().year().map(FormYear::value));
  }

  /// True where project, unit and year are known, so that another form can be a copy of this one.
  public boolean isWhole() {
    return !project.isEmpty() && !unit.isEmpty() && year.isPresent();
  }

  /// The same project of the same unit, whatever the year.
  public FormIdentity ofAnyYear() {
    return new FormIdentity(project, unit, Optional.empty());
  }

  /// A project's name as names are compared: without its code and the year.
  private static String project(String name) {
    return plain(YEAR.matcher(CODE.matcher(name.strip()).replaceFirst("")).replaceAll(""));
  }

  /// A name as names are compared: in compatibility form, without white space and punctuation.
  public static String plain(String name) {
    return isPlain(name)
        ? name
        : MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC)).replaceAll("");
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean chinese = c >= 0x4E00 && c <= 0x9FFF;
      boolean latin = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!chinese && !latin) {
        return false;
      }
    }
    return true;
  }
}
