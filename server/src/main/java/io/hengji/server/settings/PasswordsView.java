package io.hengji.server.settings;

import io.hengji.documents.csv.CsvText;
import io.hengji.server.people.AccountChanges.Added;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/// One-time passwords, shown this once.
record PasswordsView(List<Added> people) {

  PasswordsView {
    people = List.copyOf(people);
  }

  /// The same as a file to hand on, which nothing keeps but the page.
  String file() {
    String text =
        CsvText.MARK
            + CsvText.row(List.of("账号", "姓名", "单位", "一次性密码"))
            + people.stream()
                .map(one ->
                    CsvText.row(List.of(one.login(), one.name(), one.unit(), one.password())))
                .collect(Collectors.joining());
    return "data:text/csv;base64,"
        + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
