package io.hengji.server.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.SampleOffice;
import io.hengji.server.ServerTest;
import io.hengji.server.people.Accounts;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Role;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class PeoplePageTest {

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private Units units;
  private SampleOffice office;
  private Browser administrator;

  @BeforeEach
  void openOffice(TestInfo test) {
    office = SampleOffice.make(test.getDisplayName(), units, accounts);
    administrator = Browser.of(port, office.login(Role.ADMINISTRATOR));
  }

  @Test
  void findsPeopleOfTheOwnSubtreeOnly() {
    Browser.Page page = administrator.get("/settings/people?role=CASHIER");
    assertThat(page.html().select("#people .hj-name small").eachText())
        .containsExactly(office.login(Role.CASHIER));
    assertThat(administrator.get("/settings").location()).isEqualTo("/settings/people");
    assertThat(administrator.get("/settings/people?q=kunming").html().select("#people")).isEmpty();
    Browser.Page part = administrator.fragment("/settings/people?q=" + office.login(Role.FILER));
    assertThat(part.body()).doesNotContain("<html");
    assertThat(part.html().select("#people-rows tbody tr")).hasSize(1);
    assertThat(Browser.of(port, office.login(Role.FILER)).get("/settings/people").status())
        .isEqualTo(403);
  }

  @Test
  void addsSomebodyWithAPasswordThatIsShownOnceAndChangedFirst() {
    String login = "new-" + Integer.toHexString(office.name().hashCode());
    administrator.get("/settings/people/new");
    Browser.Page added =
        administrator.post(
            "/settings/people/new",
            Map.of("name", "<b>新人", "login", login, "unit", id(office.unit()), "role", "FILER"));
    assertThat(added.html().select("#passwords td.hj-name").text()).isEqualTo("<b>新人");
    String password = added.html().select("#passwords code").text();
    assertThat(password).matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}");
    Browser newcomer = new Browser(port);
    newcomer.login(login, password);
    assertThat(newcomer.get("/projects").location()).isEqualTo("/password");
    Browser.Page twice =
        administrator.post(
            "/settings/people/new",
            Map.of("name", "又一人", "login", login, "unit", id(office.unit())));
    assertThat(twice.status()).isEqualTo(422);
    assertThat(twice.html().select("#person-error").text()).isEqualTo("这个账号已有人用，换一个。");
    assertThat(twice.html().select("#name").val()).isEqualTo("又一人");
  }

  @Test
  void addsAndGrantsNothingOutsideOfTheOwnSubtree() {
    Unit elsewhere = unit("昆明市总工会");
    administrator.get("/settings/people/new");
    Map<String, String> typed =
        Map.of("name", "外人", "login", "outsider-1", "unit", id(elsewhere), "role", "FILER");
    assertThat(
            administrator.post("/settings/people/new", typed).html().select("#person-error").text())
        .isEqualTo("没有选单位，或单位不在您的范围内。");
    UUID filer = account(Role.FILER);
    Map<String, String> grant = Map.of("role", "AUDITOR", "unit", id(elsewhere));
    assertThat(administrator.post("/settings/people/" + filer + "/grant", grant).status())
        .isEqualTo(422);
    UUID kunming = accountOf("kunming");
    assertThat(administrator.get("/settings/people/" + kunming).status()).isEqualTo(404);
    assertThat(administrator.post("/settings/people/" + kunming + "/password", Map.of()).status())
        .isEqualTo(404);
  }

  @Test
  void leavesPeopleWithWiderRolesToTheAdministratorAbove() {
    String login = "wide-" + Integer.toHexString(office.name().hashCode());
    UUID wide = office.add(accounts, login, office.unit(), Role.AUDITOR, unit("演示办公室"));
    Browser.Page page = administrator.get("/settings/people/" + wide);
    assertThat(page.html().select("#person-wider").text()).isEqualTo("此人还有您范围之外的角色，由上级管理员办理。");
    assertThat(page.html().select("#access")).isEmpty();
    for (String act : new String[] {"password", "close", "end-sessions", "unlock"}) {
      Browser.Page refused = administrator.post("/settings/people/" + wide + "/" + act, Map.of());
      assertThat(refused.status()).as(act).isEqualTo(422);
      assertThat(refused.html().select("#person-error")).hasSize(1);
    }
    assertThat(Browser.of(port, login).get("/").status()).isEqualTo(200);
  }

  @Test
  void givesAndTakesRolesAtOnce() {
    UUID filer = account(Role.FILER);
    Browser theirs = Browser.of(port, office.login(Role.FILER));
    assertThat(theirs.get("/settings/people").status()).isEqualTo(403);
    administrator.get("/settings/people/" + filer);
    Map<String, String> role = Map.of("role", "ADMINISTRATOR", "unit", id(office.unit()));
    administrator.post("/settings/people/" + filer + "/grant", role);
    assertThat(theirs.get("/settings/people").status()).isEqualTo(200);
    administrator.post("/settings/people/" + filer + "/revoke", role);
    assertThat(theirs.get("/settings/people").status()).isEqualTo(403);
  }

  @Test
  void resetsClosesAndUnlocks() {
    UUID cashier = account(Role.CASHIER);
    String login = office.login(Role.CASHIER);
    Browser theirs = Browser.of(port, login);
    administrator.get("/settings/people/" + cashier);
    Browser.Page reset = administrator.post("/settings/people/" + cashier + "/password", Map.of());
    String password = reset.html().select("#passwords code").text();
    assertThat(theirs.get("/").location()).isEqualTo("/login");
    for (int i = 0; i < 5; i++) {
      new Browser(port).login(login, "wrong");
    }
    assertThat(new Browser(port).login(login, password).status()).isEqualTo(401);
    assertThat(
            administrator
                .get("/settings/people?state=LOCKED&q=" + login)
                .html()
                .select("#people tbody tr"))
        .hasSize(1);
    administrator.post("/settings/people/" + cashier + "/unlock", Map.of());
    assertThat(new Browser(port).login(login, password).location()).isEqualTo("/");
    administrator.post("/settings/people/" + cashier + "/close", Map.of());
    assertThat(new Browser(port).login(login, password).status()).isEqualTo(401);
    assertThat(
            administrator.get("/settings/people/" + cashier).html().select("h1 + .hj-state").text())
        .isEqualTo("已停用");
    administrator.post("/settings/people/" + cashier + "/open", Map.of());
    assertThat(new Browser(port).login(login, password).location()).isEqualTo("/");
  }

  @Test
  void letsNobodyCloseTheirOwnDoor() {
    UUID own = account(Role.ADMINISTRATOR);
    administrator.get("/settings/people/" + own);
    Map<String, String> role = Map.of("role", "ADMINISTRATOR", "unit", id(office.area()));
    assertThat(administrator.post("/settings/people/" + own + "/revoke", role).status())
        .isEqualTo(422);
    assertThat(administrator.post("/settings/people/" + own + "/close", Map.of()).status())
        .isEqualTo(422);
  }

  @Test
  void importsPeopleFromAFileAllOrNobody() {
    String one = "i1-" + Integer.toHexString(office.name().hashCode());
    String head = "姓名,账号,单位,角色,角色单位\n";
    String good = "甲例,%s,%s站,填报人、单位审核人,\n".formatted(one, office.name());
    administrator.get("/settings/people/import");
    Browser.Page wrong =
        administrator.upload(
            "/settings/people/import", file(head + good + ",KUNMING,昆明市总工会,厂长,\n"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.html().select("#preview tbody tr:nth-child(2) td:last-child").text())
        .contains("这个账号已有人用", "姓名没有填", "您的范围内没有这个单位", "没有这个角色");
    assertThat(wrong.html().select("#confirm-form")).isEmpty();
    Browser.Page preview = administrator.upload("/settings/people/import", file(head + good));
    assertThat(preview.status()).isEqualTo(200);
    String text = preview.html().select("#confirm-form textarea").val();
    Browser.Page done = administrator.post("/settings/people/import/confirm", Map.of("text", text));
    assertThat(done.html().select("#passwords td[data-l=账号]").text()).isEqualTo(one);
    assertThat(
            administrator
                .get("/settings/people?q=" + one)
                .html()
                .select("#people tbody td")
                .get(2)
                .text())
        .isEqualTo("填报人单位审核人");
    assertThat(administrator.post("/settings/people/import/confirm", Map.of("text", text)).status())
        .isEqualTo(422);
    assertThat(
            administrator
                .upload("/settings/people/import", file("a,b\n1,2\n"))
                .html()
                .select("#import-error")
                .text())
        .startsWith("第一行要有");
  }

  private static Map<String, byte[]> file(String text) {
    return Map.of("people.csv", text.getBytes(StandardCharsets.UTF_8));
  }

  private UUID account(Role role) {
    return accountOf(office.login(role));
  }

  private UUID accountOf(String login) {
    return Actors.asServer(() -> accounts.credentials(login).orElseThrow().account());
  }

  private Unit unit(String name) {
    return units.of(Actor.SERVER).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String id(Unit unit) {
    return unit.id().toString();
  }
}
