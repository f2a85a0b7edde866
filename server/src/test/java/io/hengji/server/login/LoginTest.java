package io.hengji.server.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.ServerTest;
import io.hengji.server.people.Accounts;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class LoginTest {

  private static final String OWN = "a-longer-way-home-8";

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private Units units;

  @Test
  void sendsWhoeverIsNotLoggedInToTheDoorAndBackToWhereTheyWanted() {
    Browser browser = new Browser(port);
    Browser.Page page = browser.get("/projects?year=2023");
    assertThat(page.status()).isEqualTo(302);
    assertThat(page.location()).isEqualTo("/login?to=%2Fprojects%3Fyear%3D2023");
    browser.get(page.location());
    Browser.Page in =
        browser.post(
            "/login",
            Map.of(
                "account", "auditor", "password", Browser.PASSWORD, "to", "/projects?year=2023"));
    assertThat(in.location()).isEqualTo("/projects?year=2023");
    assertThat(browser.get("/").status()).isEqualTo(200);
  }

  @Test
  void tellsAFragmentThatTheSessionIsOver() {
    Browser.Page page = new Browser(port).fragment("/projects");
    assertThat(page.status()).isEqualTo(401);
    assertThat(page.header("X-CSRF-TOKEN")).isNotEmpty();
  }

  @Test
  void letsTheSamePersonInAgainBesideAPageThatIsStillOpen() {
    Browser browser = new Browser(port);
    browser.get("/login");
    Map<String, String> wrong = Map.of("username", "cashier", "password", "wrong");
    assertThat(browser.post("/login/again", wrong).body()).startsWith("账号或密码不对。");
    Map<String, String> right = Map.of("username", "cashier", "password", Browser.PASSWORD);
    Browser.Page answer = browser.post("/login/again", right);
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("X-CSRF-TOKEN")).isNotEmpty();
    assertThat(browser.get("/").html().select("#session-over input[name=username]").val())
        .isEqualTo("cashier");
  }

  @Test
  void leadsOnlyWithinThisSite() {
    for (String elsewhere :
        new String[] {"https://example.org/", "//example.org", "/\\example.org"}) {
      assertThat(LoginPage.local(elsewhere)).as(elsewhere).isEqualTo("/");
    }
    assertThat(LoginPage.local("/projects?year=2023&q=%E9%80%81")).startsWith("/projects?");
  }

  @Test
  void givesANewSessionToWhoLogsInAndNoneToWhoBringsOne() {
    Browser browser = new Browser(port);
    browser.login("auditor", Browser.PASSWORD);
    String first = browser.cookie("hengji-session");
    browser.get("/password");
    browser.post("/logout", Map.of());
    assertThat(browser.cookie("hengji-session")).isEmpty();
    browser.login("auditor", Browser.PASSWORD);
    assertThat(browser.cookie("hengji-session")).isNotEmpty().isNotEqualTo(first);
  }

  @Test
  void refusesAChangeWithoutTheTokenOfItsPage() {
    Browser browser = Browser.of(port, "auditor");
    Browser.Page page = browser.withoutToken().post("/logout", Map.of());
    assertThat(page.status()).isEqualTo(403);
    assertThat(page.html().select("h1").text()).isEqualTo("页面放得太久");
    assertThat(browser.get("/").status()).isEqualTo(200);
  }

  @Test
  void locksANameAfterFiveFailuresWhetherItExistsOrNot() {
    for (String login : new String[] {add("locked"), "nobody-here"}) {
      Browser browser = new Browser(port);
      for (int left = 4; left > 0; left--) {
        assertThat(browser.login(login, "wrong").html().select("#login-error").text())
            .isEqualTo("账号或密码不对。还可以再试 %d 次，之后锁定 15 分钟。".formatted(left));
      }
      assertThat(browser.login(login, "wrong").html().select("#login-error").text())
          .isEqualTo("试错太多，这个账号锁定 15 分钟。");
      assertThat(browser.login(login, "kite-over-the-lake-8").status()).isEqualTo(401);
    }
  }

  @Test
  void opensNothingButThePasswordPageBeforeTheFirstPasswordIsChanged() {
    String login = add("newcomer");
    Browser browser = new Browser(port);
    browser.login(login, "kite-over-the-lake-8");
    assertThat(browser.get("/").location()).isEqualTo("/password");
    browser.get("/password");
    Map<String, String> weak =
        Map.of("old", "kite-over-the-lake-8", "fresh", "12345678910", "again", "12345678910");
    assertThat(browser.post("/password", weak).html().select("#fresh-error").text())
        .isEqualTo("这个密码太常见，换一个。");
    Map<String, String> good = Map.of("old", "kite-over-the-lake-8", "fresh", OWN, "again", OWN);
    assertThat(browser.post("/password", good).location()).isEqualTo("/");
    assertThat(browser.get("/").status()).isEqualTo(200);
  }

  @Test
  void listsSessionsAndEndsTheOthers() {
    String login = add("traveller");
    Actors.asServer(() -> {
      accounts.keepFirstPassword(accounts.credentials(login).orElseThrow().account());
      return true;
    });
    Browser office = new Browser(port);
    office.login(login, "kite-over-the-lake-8");
    Browser cafe = new Browser(port);
    cafe.login(login, "kite-over-the-lake-8");
    assertThat(office.get("/sessions").html().select("#sessions tbody tr")).hasSize(2);
    assertThat(office.post("/sessions/end-others", Map.of()).status()).isEqualTo(302);
    assertThat(cafe.get("/").status()).isEqualTo(302);
    assertThat(office.get("/").status()).isEqualTo(200);
  }

  @Test
  void forbidsWhatPagesMustNotLoadOrBeLoadedIn() {
    Browser.Page page = new Browser(port).get("/login");
    String nonce = page.html().select("script").attr("nonce");
    assertThat(page.header("Content-Security-Policy"))
        .contains(
            "script-src 'nonce-" + nonce + "'", "frame-ancestors 'none'", "default-src 'none'");
    assertThat(page.header("X-Frame-Options")).isEqualTo("DENY");
    assertThat(page.header("Cache-Control")).contains("no-store");
    assertThat(page.header("Set-Cookie")).contains("HttpOnly", "SameSite=Lax");
  }

  private String add(String login) {
    return Actors.asServer(() -> {
      Unit unit = units.of(Actor.SERVER).getFirst();
      UUID account = accounts.add(unit, login, "测试员", "kite-over-the-lake-8");
      accounts.grant(account, Role.AUDITOR, unit);
      return login;
    });
  }
}
