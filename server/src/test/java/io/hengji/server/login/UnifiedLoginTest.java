package io.hengji.server.login;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import io.hengji.server.Browser;
import io.hengji.server.ServerTest;
import io.hengji.server.people.Accounts;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@ServerTest
class UnifiedLoginTest {

  private static final OwnProvider PROVIDER = provider();

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private Units units;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;

  private static OwnProvider provider() {
    try {
      return new OwnProvider();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @DynamicPropertySource
  static void settings(DynamicPropertyRegistry registry) {
    registry.add("hengji.oidc.issuer", PROVIDER::issuer);
    registry.add("hengji.oidc.client-id", () -> OwnProvider.CLIENT);
    registry.add("hengji.oidc.client-secret", () -> OwnProvider.SECRET);
    registry.add("hengji.oidc.name", () -> "用政务账号登录");
  }

  @AfterAll
  static void stop() {
    PROVIDER.close();
  }

  @BeforeEach
  void sayTheTruth() {
    PROVIDER.audience = OwnProvider.CLIENT;
  }

  @Test
  void letsInWhomTheProviderNamesWhereTheyWanted() throws Exception {
    PROVIDER.person = "Auditor";
    Browser browser = new Browser(port);
    Browser.Page door = browser.get("/login?to=/projects?year=2023");
    assertThat(door.html().select("#unified").text()).isEqualTo("用政务账号登录");
    Browser.Page in = walk(browser, door.html().select("#unified").attr("href"));
    assertThat(in.location()).isEqualTo("/projects?year=2023");
    assertThat(browser.get("/audit").html().select("#entries tbody tr:first-child").text())
        .contains("统一登录", "冯例八");
  }

  @Test
  void makesNobodyAnAccount() throws Exception {
    PROVIDER.person = "a-stranger";
    Browser browser = new Browser(port);
    Browser.Page refused = walk(browser, "/login/unified/office");
    assertThat(refused.location()).isEqualTo("/login?unified=unknown");
    assertThat(browser.get(refused.location()).html().select("#login-error").text())
        .startsWith("统一登录已通过，但这里没有您的账号");
    assertThat(browser.cookie("hengji-session")).isEmpty();
    long strangers =
        Actors.asServer(() ->
            transaction.execute(status ->
                jdbc.sql("select count(*) from account where login = 'a-stranger'")
                    .query(Long.class)
                    .single()));
    assertThat(strangers).isZero();
  }

  @Test
  void asksNobodyForAPasswordOfTheirOwnWhoComesWithoutOne() throws Exception {
    Actors.asServer(() -> {
      Unit unit = units.of(Actor.SERVER).getFirst();
      return accounts.add(unit, "unified-one", "统一登录的人", Browser.PASSWORD);
    });
    PROVIDER.person = "unified-one";
    Browser browser = new Browser(port);
    assertThat(walk(browser, "/login/unified/office").location()).isEqualTo("/");
    assertThat(browser.get("/sessions").status()).isEqualTo(200);
  }

  @Test
  void believesNoTokenThatIsForSomebodyElseOrSignedByAnother() throws Exception {
    PROVIDER.person = "auditor";
    PROVIDER.audience = "another";
    assertThat(walk(new Browser(port), "/login/unified/office").location())
        .isEqualTo("/login?unified=failed");
    PROVIDER.audience = OwnProvider.CLIENT;
    var own = PROVIDER.signing;
    PROVIDER.signing = new RSAKeyGenerator(2048).keyID("one").generate();
    assertThat(walk(new Browser(port), "/login/unified/office").location())
        .isEqualTo("/login?unified=failed");
    PROVIDER.signing = own;
  }

  @Test
  void takesNoAnswerThatNobodyAskedFor() throws Exception {
    PROVIDER.person = "auditor";
    String back = back(new Browser(port), "/login/unified/office");
    Browser other = new Browser(port);
    assertThat(other.get(back).location()).isEqualTo("/login?unified=failed");
    assertThat(other.cookie("hengji-session")).isEmpty();
  }

  private Browser.Page walk(Browser browser, String start) throws Exception {
    return browser.get(back(browser, start));
  }

  /// Goes to the provider; returns where that one sends back to.
  private String back(Browser browser, String start) throws Exception {
    String there = browser.get(start).location();
    assertThat(there).startsWith(PROVIDER.issuer()).contains("code_challenge=", "nonce=");
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(URI.create(there)).build(),
              HttpResponse.BodyHandlers.ofString());
      return answer
          .headers()
          .firstValue("Location")
          .orElseThrow()
          .replace("http://localhost:" + port, "");
    }
  }
}
