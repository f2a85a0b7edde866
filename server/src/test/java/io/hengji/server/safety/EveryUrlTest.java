package io.hengji.server.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.ServerTest;
import io.hengji.server.forms.Forms;
import io.hengji.server.people.Accounts;
import io.hengji.server.people.Units;
import io.hengji.server.safety.UrlTable.Row;
import io.hengji.server.scope.Role;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Tries every URL as every role and as nobody, with what belongs to the own office and what
/// belongs to another one.
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryUrlTest {

  @LocalServerPort private int port;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping mappings;

  @Autowired private Units units;
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Forms forms;

  private final UrlTable table = UrlTable.read();
  private HostileOffice own;
  private HostileOffice other;

  @BeforeAll
  void openOffices() {
    HostileOffice.Parts parts = new HostileOffice.Parts(units, accounts, jdbc, transaction, forms);
    own = HostileOffice.open("甲", port, parts);
    other = HostileOffice.open("乙", port, parts);
  }

  @Test
  void knowsWhoMayUseEveryUrl() {
    assertThat(table.missing(mappings)).as("mappings without a line in urls.txt").isEmpty();
    assertThat(table.stale(mappings)).as("lines in urls.txt without a mapping").isEmpty();
  }

  @Test
  void opensNothingButTheDoorToNobody() {
    List<String> wrong = new ArrayList<>();
    for (Row row : table.rows()) {
      for (String address : row.addresses(own.things())) {
        Browser nobody = new Browser(port);
        nobody.get("/login");
        Browser.Page page = send(nobody, row, address, own.things());
        boolean atTheDoor = page.status() == 401 || page.location().startsWith("/login");
        boolean fits = row.open() ? page.status() < 500 && page.status() != 403 : atTheDoor;
        if (!fits) {
          wrong.add(
              "%s %s: %d %s".formatted(row.method(), address, page.status(), page.location()));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void letsEachRoleDoWhatItsRightsSayAndNothingInAnotherOffice() {
    List<String> wrong = new ArrayList<>();
    for (Row row : table.rows()) {
      for (Role role : Role.values()) {
        for (String address : row.addresses(own.things())) {
          Browser.Page page = send(browser(role, row), row, address, own.things());
          if (!fits(row, role, page)) {
            wrong.add(said(row, role, address, page));
          }
          new Answer(row, address, page).faults().forEach(wrong::add);
        }
        if (row.scoped()) {
          for (String address : row.addresses(other.things())) {
            Browser.Page page = send(browser(role, row), row, address, other.things());
            if (page.status() != 404 && page.status() != 403) {
              wrong.add("in another office " + said(row, role, address, page));
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /// Whoever has the right is not turned away, whoever has not is.
  private static boolean fits(Row row, Role role, Browser.Page page) {
    int status = page.status();
    if (status >= 500 || page.location().startsWith("/login?")) {
      return false;
    }
    if (row.open()) {
      return status != 403 && (status != 404 || row.gone());
    }
    return row.allows(role)
        ? status != 401 && status != 403 && (status != 404 || row.gone())
        : status == 403 || status == 404 || (status == 409 && row.moved());
  }

  /// Logging out is done with a session of its own.
  private Browser browser(Role role, Row row) {
    return row.pattern().equals("/logout") ? fresh(own.office().login(role)) : own.browser(role);
  }

  private Browser fresh(String login) {
    Browser browser = Browser.of(port, login);
    browser.get("/password");
    return browser;
  }

  private static Browser.Page send(Browser browser, Row row, String address, Things things) {
    if (row.get() || row.method().equals("ANY")) {
      return browser.get(address);
    }
    if (row.file()) {
      return browser.upload(address, Map.of("a.txt", "一行字".getBytes(StandardCharsets.UTF_8)));
    }
    Map<String, String> fields = new HashMap<>();
    for (String pair : things.fill(row.body()).split("&")) {
      if (!pair.isEmpty()) {
        fields.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
      }
    }
    return browser.post(address, fields);
  }

  private static String said(Row row, Role role, String address, Browser.Page page) {
    return "%s %s as %s (%s): %d %s"
        .formatted(row.method(), address, role, row.who(), page.status(), page.location());
  }
}
