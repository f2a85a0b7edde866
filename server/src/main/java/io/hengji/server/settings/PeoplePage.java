package io.hengji.server.settings;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.frame.Typed;
import io.hengji.server.people.AccountChanges;
import io.hengji.server.people.Refused;
import io.hengji.server.people.Unit;
import io.hengji.server.scope.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The people of one's subtree: found, and added.
@Controller
class PeoplePage {

  private static final int LONGEST_NAME = 100;

  private final PeopleList list;
  private final Reach reach;
  private final AccountChanges accounts;

  PeoplePage(PeopleList list, Reach reach, AccountChanges accounts) {
    this.list = list;
    this.reach = reach;
    this.accounts = accounts;
  }

  /// What the list shows.
  record PeopleView(
      PeopleFilter filter, List<Unit> units, List<PersonRow> rows, Optional<String> next) {}

  /// What the page of a new person shows: what was typed and what is wrong with it.
  record NewPersonView(List<Unit> units, Map<String, String> typed, @Nullable String error) {}

  @GetMapping("/settings")
  View settings(Frame frame) {
    reach.units();
    return new RedirectView("/settings/people");
  }

  @GetMapping("/settings/people")
  View page(Frame frame, @RequestParam Map<String, String> typed) {
    List<Unit> units = reach.units();
    PeopleFilter filter = PeopleFilter.of(typed);
    List<PersonRow> rows = list.rows(filter);
    boolean more = rows.size() > PeopleList.ROWS;
    List<PersonRow> shown = more ? rows.subList(0, PeopleList.ROWS) : rows;
    Optional<String> next =
        more ? Optional.of(filter.next(shown.getLast().login())) : Optional.empty();
    return Html.of(
        "settings/people",
        "settings/peoplerows",
        frame,
        new PeopleView(filter, units, shown, next));
  }

  @GetMapping("/settings/people/new")
  View fresh(Frame frame) {
    return Html.of("settings/newperson", frame, new NewPersonView(reach.open(), Map.of(), null));
  }

  @PostMapping("/settings/people/new")
  View add(Frame frame, @RequestParam Map<String, String> typed) {
    List<Unit> units = reach.open();
    try {
      AccountChanges.Added added = accounts.add(newcomer(typed));
      return Html.of("settings/passwords", frame, new PasswordsView(List.of(added)));
    } catch (Refused refused) {
      return Html.of("settings/newperson", frame, new NewPersonView(units, typed, refused.key()))
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private AccountChanges.Newcomer newcomer(Map<String, String> typed) {
    Unit unit = reach.require(typed.getOrDefault("unit", ""));
    Map<Role, Unit> roles = new EnumMap<>(Role.class);
    PeopleFilter.named(Role.values(), typed.getOrDefault("role", ""))
        .ifPresent(role -> roles.put(role, unit));
    return new AccountChanges.Newcomer(
        typed.getOrDefault("login", "").strip().toLowerCase(Locale.ROOT),
        Typed.text(typed.getOrDefault("name", ""), LONGEST_NAME),
        unit,
        roles);
  }
}
