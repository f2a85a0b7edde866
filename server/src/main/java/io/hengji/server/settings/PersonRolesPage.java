package io.hengji.server.settings;

import io.hengji.server.frame.Frame;
import io.hengji.server.people.AccountChanges;
import io.hengji.server.people.Refused;
import io.hengji.server.scope.Role;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The roles of one account.
@Controller
class PersonRolesPage {

  private final PersonViews views;
  private final Reach reach;
  private final AccountChanges accounts;

  PersonRolesPage(PersonViews views, Reach reach, AccountChanges accounts) {
    this.views = views;
    this.reach = reach;
    this.accounts = accounts;
  }

  @PostMapping("/settings/people/{id}/{act:grant|revoke}")
  View role(
      Frame frame,
      @PathVariable UUID id,
      @PathVariable String act,
      @RequestParam(defaultValue = "") String role,
      @RequestParam(defaultValue = "") String unit) {
    return Tried.change(
        () -> {
          Role chosen =
              PeopleFilter.named(Role.values(), role)
                  .orElseThrow(() -> new Refused("people.error.role"));
          if (act.equals("grant")) {
            accounts.grant(id, chosen, reach.require(unit));
          } else {
            accounts.revoke(id, chosen, reach.require(unit));
          }
        },
        "/settings/people/" + id,
        key -> views.page(frame, id, key));
  }
}
