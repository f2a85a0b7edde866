package io.hengji.server.safety;

import io.hengji.server.Browser;
import io.hengji.server.SampleOffice;
import io.hengji.server.evaluation.SampleEvaluation;
import io.hengji.server.forms.Forms;
import io.hengji.server.people.Accounts;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Role;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// An office whose every name tries to become markup in a page and a formula in a spreadsheet, with
/// a browser for each role.
record HostileOffice(SampleOffice office, Things things, Map<Role, Browser> browsers) {

  /// A name that nothing may take for more than a text.
  static final String NAME = "=1+1\"'><img src=x onerror=alert(9)>&amp;";

  /// What a test asks the server for.
  record Parts(
      Units units,
      Accounts accounts,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      Forms forms) {}

  /// The browser of whoever holds a role.
  Browser browser(Role role) {
    return Objects.requireNonNull(browsers.get(role));
  }

  static HostileOffice open(String name, int port, Parts parts) {
    SampleOffice office = SampleOffice.make(NAME + name, parts.units, parts.accounts);
    Map<Role, Browser> browsers = new EnumMap<>(Role.class);
    for (Role role : Role.values()) {
      Browser browser = Browser.of(port, office.login(role));
      browser.get("/password");
      browsers.put(role, browser);
    }
    UUID project =
        new SampleEvaluation(parts.jdbc, parts.transaction, parts.forms).open(office.unit().name());
    Things things =
        Actors.asServer(() -> {
          Unit spare =
              parts.units.add(
                  Optional.of(office.unit()), Unit.Kind.UNIT, NAME, Optional.of("=2+2"));
          UUID account = parts.accounts.add(spare, "spare-" + project, NAME, Browser.PASSWORD);
          parts.transaction.executeWithoutResult(status ->
              parts
                  .jdbc
                  .sql("update project set name = ?, programme = ? where id = ?")
                  .params(NAME, NAME, project)
                  .update());
          parts.transaction.executeWithoutResult(status ->
              parts
                  .jdbc
                  .sql(
                      """
                      update form_version set
                        content = replace(content::text, '困难职工生活救助与技能培训', ?)::jsonb
                      where form_id = (select id from form where project_id = ?)
                      """)
                  .params(NAME.replace("\"", "\\\""), project)
                  .update());
          return new Things(
              project.toString(),
              spare.id().toString(),
              account.toString(),
              sent(
                  Objects.requireNonNull(browsers.get(Role.RECHECKER)),
                  "/recheck",
                  "/recheck",
                  "没有表的一句话。"),
              sent(
                  Objects.requireNonNull(browsers.get(Role.FILER)),
                  "/imports",
                  "/imports/spending?project=" + project,
                  "日期,摘要,支出金额\n2024-02-03,\"%s\",800\n".formatted(NAME.replace("\"", "\"\""))));
        });
    Browser filer = Objects.requireNonNull(browsers.get(Role.FILER));
    filer.post("/goals/" + project + "/start", Map.of());
    return new HostileOffice(office, things, browsers);
  }

  /// Sends a file; returns the id of what came of it.
  private static String sent(Browser browser, String from, String to, String text) {
    browser.get(from);
    String page =
        browser.upload(to, Map.of(NAME + ".csv", text.getBytes(StandardCharsets.UTF_8))).location();
    String id = page.replaceAll("\\?.*", "");
    return id.substring(id.lastIndexOf('/') + 1);
  }
}
