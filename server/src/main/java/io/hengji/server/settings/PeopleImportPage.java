package io.hengji.server.settings;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.people.AccountChanges;
import io.hengji.server.people.Refused;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// People out of a file: shown first, with what is wrong by row; then all of them or nobody.
@Controller
class PeopleImportPage {

  private static final int MOST_BYTES = 1 << 20;

  private final Reach reach;
  private final AccountChanges accounts;

  PeopleImportPage(Reach reach, AccountChanges accounts) {
    this.reach = reach;
    this.accounts = accounts;
  }

  /// What the page shows: rows as read, and the text of the file that goes back with the answer.
  record ImportView(List<NewcomerSheet.Row> rows, String text, @Nullable String error) {

    long wrong() {
      return rows.stream().filter(row -> !row.errors().isEmpty()).count();
    }

    boolean ready() {
      return !rows.isEmpty() && wrong() == 0 && error == null;
    }
  }

  @GetMapping("/settings/people/import")
  View page(Frame frame) {
    reach.units();
    return Html.of("settings/import", frame, new ImportView(List.of(), "", null));
  }

  @PostMapping("/settings/people/import")
  View preview(Frame frame, @RequestParam("file") MultipartFile file) throws IOException {
    if (file.getSize() > MOST_BYTES) {
      reach.units();
      return refused(frame, "settings.import.large");
    }
    return show(frame, file.getBytes());
  }

  @PostMapping("/settings/people/import/confirm")
  View confirm(Frame frame, @RequestParam(defaultValue = "") String text) {
    try {
      List<NewcomerSheet.Row> rows = rows(text.getBytes(StandardCharsets.UTF_8));
      if (rows.isEmpty() || rows.stream().anyMatch(row -> !row.errors().isEmpty())) {
        return show(frame, text.getBytes(StandardCharsets.UTF_8));
      }
      List<AccountChanges.Added> added =
          accounts.addAll(rows.stream().map(NewcomerSheet.Row::newcomer).toList());
      return Html.of("settings/passwords", frame, new PasswordsView(added));
    } catch (Refused refused) {
      return refused(frame, refused.key());
    }
  }

  private View show(Frame frame, byte[] bytes) {
    try {
      List<NewcomerSheet.Row> rows = rows(bytes);
      ImportView view = new ImportView(rows, NewcomerSheet.text(rows), null);
      Html page = Html.of("settings/import", frame, view);
      return view.ready() ? page : page.with(HttpStatus.UNPROCESSABLE_CONTENT);
    } catch (Refused refused) {
      return refused(frame, refused.key());
    }
  }

  private List<NewcomerSheet.Row> rows(byte[] bytes) {
    return new NewcomerSheet(reach.open(), RoleWords::role, accounts::taken).read(bytes);
  }

  private static View refused(Frame frame, String key) {
    return Html.of("settings/import", frame, new ImportView(List.of(), "", key))
        .with(HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
