package io.hengji.server.settings;

import io.hengji.server.frame.Words;
import io.hengji.server.scope.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What roles are called.
final class RoleWords {

  private RoleWords() {}

  /// A role by its name in either language.
  static Optional<Role> role(String word) {
    return Arrays.stream(Role.values())
        .filter(role ->
            List.of("zh", "en").stream()
                .map(language -> Words.of(language).say(key(role)))
                .anyMatch(word::equalsIgnoreCase))
        .findFirst();
  }

  static String key(Role role) {
    return "people.role." + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
