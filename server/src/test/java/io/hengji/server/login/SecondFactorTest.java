package io.hengji.server.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.SampleOffice;
import io.hengji.server.ServerTest;
import io.hengji.server.people.Accounts;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondFactorTest {

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private Units units;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Seal seal;
  private SampleOffice office;

  @BeforeAll
  void openOffice() {
    office = SampleOffice.make("动态码", units, accounts);
  }

  @Test
  void asksForACodeAfterThePasswordAndAcceptsNoneTwice() {
    String login = office.login(Role.FILER);
    List<String> recovery = turnOn(login);
    Browser browser = new Browser(port);
    assertThat(browser.login(login, Browser.PASSWORD).location()).isEqualTo("/login/code?to=%2F");
    assertThat(browser.cookie("hengji-session")).isEmpty();
    assertThat(browser.get("/projects").location()).startsWith("/login");
    browser.get("/login/code");
    forgetSteps(login);
    String code = code(login);
    assertThat(browser.post("/login/code", Map.of("code", code)).location()).isEqualTo("/");
    assertThat(browser.get("/").status()).isEqualTo(200);
    Browser thief = new Browser(port);
    thief.login(login, Browser.PASSWORD);
    thief.get("/login/code");
    Browser.Page again = thief.post("/login/code", Map.of("code", code));
    assertThat(again.status()).isEqualTo(401);
    assertThat(again.html().select("#code-error").text()).startsWith("动态码不对，或已用过。还可以再试 4 次");
    String spare = recovery.getFirst();
    assertThat(thief.post("/login/code", Map.of("code", spare)).location()).isEqualTo("/");
    Browser twice = new Browser(port);
    twice.login(login, Browser.PASSWORD);
    twice.get("/login/code");
    assertThat(twice.post("/login/code", Map.of("code", spare)).status()).isEqualTo(401);
  }

  @Test
  void locksWhoGuessesCodesThoughThePasswordIsRight() {
    String login = office.login(Role.CASHIER);
    turnOn(login);
    for (int i = 0; i < 5; i++) {
      Browser browser = new Browser(port);
      browser.login(login, Browser.PASSWORD);
      browser.get("/login/code");
      browser.post("/login/code", Map.of("code", "nothing"));
    }
    assertThat(
            new Browser(port).login(login, Browser.PASSWORD).html().select("#login-error").text())
        .startsWith("试错太多");
  }

  @Test
  void letsAnAdministratorTurnTheCodesOfALostTelephoneOff() {
    String login = office.login(Role.APPROVER);
    turnOn(login);
    Browser administrator = Browser.of(port, office.login(Role.ADMINISTRATOR));
    String page = "/settings/people/" + account(login);
    assertThat(administrator.get(page).html().select("#access").text()).contains("停用动态码");
    administrator.post(page + "/codes", Map.of());
    assertThat(new Browser(port).login(login, Browser.PASSWORD).location()).isEqualTo("/");
  }

  @Test
  void asksForACodeBesideAPageThatIsStillOpen() {
    String login = office.login(Role.AUDITOR);
    turnOn(login);
    forgetSteps(login);
    Browser browser = new Browser(port);
    browser.get("/login");
    Map<String, String> password = Map.of("username", login, "password", Browser.PASSWORD);
    Browser.Page asked = browser.post("/login/again", password);
    assertThat(asked.status()).isEqualTo(401);
    assertThat(asked.header("X-Hengji-Code")).isEqualTo("wanted");
    Map<String, String> both =
        Map.of("username", login, "password", Browser.PASSWORD, "code", code(login));
    assertThat(browser.post("/login/again", both).status()).isEqualTo(200);
  }

  @Test
  void keepsTheSecretSealed() {
    String login = office.login(Role.RECHECKER);
    turnOn(login);
    byte[] kept = kept(login);
    assertThat(kept).hasSizeGreaterThan(Totp.SECRET_BYTES);
    assertThat(seal.open(kept, account(login).toString())).isPresent();
    assertThat(seal.open(kept, UUID.randomUUID().toString())).isEmpty();
    kept[kept.length - 1] ^= 1;
    assertThat(seal.open(kept, account(login).toString())).isEmpty();
  }

  /// Turns codes on as a person does; returns the recovery codes.
  private List<String> turnOn(String login) {
    Browser browser = Browser.of(port, login);
    browser.get("/second-factor");
    browser.post("/second-factor/begin", Map.of());
    Browser.Page page = browser.get("/second-factor");
    assertThat(page.html().select("#qr path").attr("d")).startsWith("M");
    assertThat(page.html().select("#secret").text()).isEqualTo(Totp.written(secret(login)));
    assertThat(browser.post("/second-factor/confirm", Map.of("code", "000")).status())
        .isEqualTo(422);
    Browser.Page done = browser.post("/second-factor/confirm", Map.of("code", code(login)));
    List<String> codes = done.html().select("#recovery code").eachText();
    assertThat(codes).hasSize(10).doesNotHaveDuplicates();
    return codes;
  }

  private String code(String login) {
    return Totp.code(secret(login), Instant.now().getEpochSecond() / 30);
  }

  private byte[] secret(String login) {
    return seal.open(kept(login), account(login).toString()).orElseThrow();
  }

  private byte[] kept(String login) {
    UUID account = account(login);
    return Actors.asServer(() ->
        transaction.execute(status ->
            jdbc.sql("select secret from second_factor where account_id = ?")
                .param(account)
                .query((row, index) -> row.getBytes(1))
                .single()));
  }

  /// As if the last code lay some minutes back, so that a test need not wait for the next.
  private void forgetSteps(String login) {
    UUID account = account(login);
    Actors.asServer(() ->
        transaction.execute(status ->
            jdbc.sql("update second_factor set last_step = last_step - 10 where account_id = ?")
                .param(account)
                .update()));
  }

  private UUID account(String login) {
    return Actors.asServer(() -> accounts.credentials(login).orElseThrow().account());
  }
}
