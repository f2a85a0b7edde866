package io.hengji.server.settings;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.frame.Typed;
import io.hengji.server.login.Access;
import io.hengji.server.people.AccountChanges;
import io.hengji.server.people.Refused;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One account: its name and unit, its way in.
@Controller
class PersonPage {

  private static final int LONGEST_NAME = 100;

  private final PersonViews views;
  private final Reach reach;
  private final AccountChanges accounts;
  private final Access access;

  PersonPage(PersonViews views, Reach reach, AccountChanges accounts, Access access) {
    this.views = views;
    this.reach = reach;
    this.accounts = accounts;
    this.access = access;
  }

  @GetMapping("/settings/people/{id}")
  View page(Frame frame, @PathVariable UUID id) {
    return views.page(frame, id, null);
  }

  @PostMapping("/settings/people/{id}")
  View edit(
      Frame frame,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String unit) {
    return after(
        frame, id, () -> accounts.edit(id, Typed.text(name, LONGEST_NAME), reach.require(unit)));
  }

  @PostMapping("/settings/people/{id}/{act:open|close|end-sessions|unlock|codes}")
  View act(Frame frame, @PathVariable UUID id, @PathVariable String act) {
    return after(
        frame,
        id,
        () -> {
          switch (act) {
            case "unlock" -> access.unlock(id);
            case "codes" -> access.removeCodes(id);
            case "end-sessions" -> accounts.endSessions(id);
            default -> accounts.setActive(id, act.equals("open"));
          }
        });
  }

  @PostMapping("/settings/people/{id}/password")
  View password(Frame frame, @PathVariable UUID id) {
    try {
      return Html.of("settings/passwords", frame, views.password(id, accounts.resetPassword(id)));
    } catch (Refused refused) {
      return views.page(frame, id, refused.key());
    }
  }

  private View after(Frame frame, UUID id, Runnable change) {
    return Tried.change(change, "/settings/people/" + id, key -> views.page(frame, id, key));
  }
}
