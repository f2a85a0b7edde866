package io.hengji.server.safety;

import java.util.UUID;

/// What stands for `@project` and so on in the table: the things of one office.
record Things(String project, String unit, String account, String recheck, String imported) {

  /// The names themselves.
  static final Things NAMES = new Things("@project", "@unit", "@account", "@recheck", "@import");

  String fill(String text) {
    return text.replace("@project", project)
        .replace("@unit", unit)
        .replace("@account", account)
        .replace("@recheck", recheck)
        .replace("@import", imported)
        .replace("@random", new UUID(7, 7).toString());
  }
}
