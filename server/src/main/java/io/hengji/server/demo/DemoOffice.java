package io.hengji.server.demo;

import io.hengji.server.people.Accounts;
import io.hengji.server.people.Unit;
import io.hengji.server.scope.Actors;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Fills an empty database with the demonstration office, in one transaction: wholly or not at all.
@Component
public class DemoOffice {

  private final TransactionTemplate transaction;
  private final Accounts accounts;
  private final DemoPeople people;
  private final DemoProjects projects;
  private final boolean wanted;
  private List<String> logins = List.of();

  DemoOffice(
      TransactionTemplate transaction,
      Accounts accounts,
      DemoPeople people,
      DemoProjects projects,
      @Value("${hengji.demo:false}") boolean wanted) {
    this.transaction = transaction;
    this.accounts = accounts;
    this.people = people;
    this.projects = projects;
    this.wanted = wanted;
  }

  /// Lines that name who can log in and how, when the office was filled just now.
  public List<String> logins() {
    return logins;
  }

  @EventListener(ApplicationReadyEvent.class)
  void fill() {
    if (wanted) {
      Actors.asServer(() -> transaction.execute(status -> fillEmpty()));
    }
  }

  private boolean fillEmpty() {
    if (!accounts.none()) {
      return false;
    }
    Map<String, Unit> units = people.addUnits();
    logins =
        people.addPeople(units).stream()
            .map(DemoOffice::line)
            .collect(Collectors.toUnmodifiableList());
    projects.add(units);
    return true;
  }

  private static String line(DemoPeople.Login login) {
    return "  %-12s %s  %s（%s）"
        .formatted(login.login(), login.password(), login.name(), login.unit());
  }
}
