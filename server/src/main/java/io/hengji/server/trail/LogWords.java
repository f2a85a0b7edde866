package io.hengji.server.trail;

import io.hengji.server.frame.Words;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Entries of the log in the words of the reader: actions, things, fields and the values that are
/// codes. What a person typed is shown as it is.
record LogWords(Words words, Units units) {

  /// Fields whose values are codes of the program.
  private static final Set<String> CODED =
      Set.of("state", "stage", "role", "kind", "source", "closed", "up", "likelihood");

  private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.?(\\w*)");
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  String action(String action) {
    return said("trail.did.", action).orElse(action);
  }

  String subject(String subject) {
    return said("trail.what.", subject).orElse(subject);
  }

  /// A field by its name, a cell of a table by its row and column: 第4行 实际完成值.
  String field(String field) {
    Matcher cell = ROW.matcher(field);
    if (!cell.find()) {
      return name(field);
    }
    String row = String.valueOf(Integer.parseInt(cell.group(2)) + 1);
    return words.say("trail.row." + rows(cell.group(1)), row, name(cell.group(3))).strip();
  }

  /// A value: the words of a code, the name of a unit for its id.
  String value(String field, String text) {
    if (ID.matcher(text).matches()) {
      return units.find(UUID.fromString(text)).map(Unit::name).orElse(text);
    }
    if (field.equals("from")) {
      return said("trail.from.", text.replaceFirst(":.*", "")).orElse(text);
    }
    if (!CODED.contains(field.substring(field.lastIndexOf('.') + 1))) {
      return text;
    }
    String code = text.toLowerCase(Locale.ROOT);
    return said("people.role.", code.replace('_', '-'))
        .or(() -> said("trail.value.", code))
        .orElse(text);
  }

  private static String rows(String table) {
    return Set.of("funds", "groups", "indicators").contains(table) ? table : "other";
  }

  /// The words of a way of names, else of its last name.
  private String name(String way) {
    return said("trail.field.", way)
        .or(() -> said("trail.field.", way.substring(way.lastIndexOf('.') + 1)))
        .orElse(way);
  }

  private Optional<String> said(String prefix, String name) {
    String text = words.say(prefix + name);
    return Optional.of(text).filter(words -> !words.equals(prefix + name));
  }
}
