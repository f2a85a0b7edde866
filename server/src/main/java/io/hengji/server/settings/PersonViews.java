package io.hengji.server.settings;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.login.Access;
import io.hengji.server.people.AccountChanges;
import io.hengji.server.people.Unit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Puts together what the page of an account shows.
@Component
class PersonViews {

  private final PeopleList list;
  private final PersonRoles roles;
  private final Reach reach;
  private final AccountChanges accounts;
  private final Access access;

  PersonViews(
      PeopleList list, PersonRoles roles, Reach reach, AccountChanges accounts, Access access) {
    this.list = list;
    this.roles = roles;
    this.reach = reach;
    this.accounts = accounts;
    this.access = access;
  }

  /// What the page shows; an account with roles elsewhere can be looked at only.
  record PersonView(
      AccountChanges.Person person,
      PersonRow row,
      List<PersonRoles.Held> roles,
      List<Access.Seen> sessions,
      boolean codes,
      List<Unit> units,
      boolean mayChange,
      @Nullable String error) {}

  /// The page, with the key of why a change was refused.
  Html page(Frame frame, UUID id, @Nullable String error) {
    Html page = Html.of("settings/person", frame, of(id, error));
    return error == null ? page : page.with(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  PersonView of(UUID id, @Nullable String error) {
    AccountChanges.Person person = accounts.require(id);
    return new PersonView(
        person,
        list.one(id),
        roles.of(id),
        access.sessions(id),
        access.codes(id),
        reach.units(),
        accounts.whole(id),
        error);
  }

  /// A new one-time password of somebody, to be shown this once.
  PasswordsView password(UUID id, String fresh) {
    PersonRow row = list.one(id);
    return new PasswordsView(
        List.of(new AccountChanges.Added(id, row.login(), row.name(), row.unit(), fresh)));
  }
}
