package io.hengji.server.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.SampleOffice;
import io.hengji.server.ServerTest;
import io.hengji.server.forms.Deadlines;
import io.hengji.server.forms.Stage;
import io.hengji.server.people.Accounts;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Role;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class UnitsPageTest {

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private Units units;
  @Autowired private Deadlines deadlines;
  private SampleOffice office;
  private Browser administrator;

  @BeforeEach
  void openOffice(TestInfo test) {
    office = SampleOffice.make(test.getDisplayName(), units, accounts);
    administrator = Browser.of(port, office.login(Role.ADMINISTRATOR));
  }

  @Test
  void showsTheOwnTreeWithItsPeople() {
    Browser.Page page = administrator.get("/settings/units");
    assertThat(page.html().select("#units .hj-name a").eachText())
        .containsExactly(office.area().name(), office.department().name(), office.unit().name());
    assertThat(page.html().select("#units tbody tr:first-child td[data-l=人员]").text())
        .isEqualTo(String.valueOf(Role.values().length));
    assertThat(Browser.of(port, office.login(Role.AUDITOR)).get("/settings/units").status())
        .isEqualTo(403);
  }

  @Test
  void addsRenamesMovesAndCloses() {
    String area = at(office.area());
    administrator.get(area);
    String name = office.name() + "二局";
    assertThat(
            administrator
                .post(area + "/add", Map.of("name", name, "kind", "DEPARTMENT", "code", "002"))
                .location())
        .isEqualTo("/settings/units");
    Unit second = unit(name);
    assertThat(second.within(office.area())).isTrue();
    administrator.post(at(office.unit()) + "/move", Map.of("under", second.id().toString()));
    assertThat(unit(office.unit().name()).path()).startsWith(second.path());
    assertThat(
            administrator
                .post(at(second) + "/move", Map.of("under", second.id().toString()))
                .status())
        .isEqualTo(422);
    administrator.post(at(second), Map.of("name", name + "（新）", "kind", "DEPARTMENT", "code", ""));
    assertThat(unit(name + "（新）").code()).isEmpty();
    assertThat(
            administrator.post(at(second) + "/close", Map.of()).html().select("#unit-error").text())
        .startsWith("停用前要先停用下级单位");
    administrator.post(at(office.department()) + "/close", Map.of());
    assertThat(unit(office.department().name()).closed()).isTrue();
    Browser filer = Browser.of(port, office.login(Role.FILER));
    assertThat(filer.get("/projects/new").html().select("#unit option").eachText())
        .contains(office.unit().name())
        .doesNotContain(office.department().name());
    administrator.post(at(office.department()) + "/open", Map.of());
    assertThat(unit(office.department().name()).closed()).isFalse();
  }

  @Test
  void touchesNothingOutsideOfTheOwnSubtree() {
    Unit elsewhere = unit("昆明市总工会");
    assertThat(administrator.get(at(elsewhere)).status()).isEqualTo(404);
    assertThat(
            administrator
                .post(at(elsewhere), Map.of("name", "改名", "kind", "UNIT", "code", ""))
                .status())
        .isEqualTo(404);
    Map<String, String> under = Map.of("under", elsewhere.id().toString());
    assertThat(administrator.post(at(office.unit()) + "/move", under).status()).isEqualTo(422);
    assertThat(
            administrator
                .post(at(office.area()) + "/close", Map.of())
                .html()
                .select("#unit-error")
                .text())
        .startsWith("您管理的最上一级");
    assertThat(unit("昆明市总工会").name()).isEqualTo("昆明市总工会");
  }

  @Test
  void setsDeadlinesThatUnitsBeneathGoBy() {
    administrator.get("/settings/deadlines?year=2033");
    String field = "EVALUATION-" + office.area().id();
    Map<String, String> typed = Map.of("year", "2033", field, "3月15日");
    assertThat(administrator.post("/settings/deadlines", typed).location())
        .isEqualTo("/settings/deadlines?year=2033&saved=1");
    assertThat(due(2033)).contains(LocalDate.of(2033, 3, 15));
    String own = "EVALUATION-" + office.department().id();
    administrator.post("/settings/deadlines", Map.of("year", "2033", own, "2034-01-31"));
    assertThat(due(2033)).contains(LocalDate.of(2034, 1, 31));
    administrator.post("/settings/deadlines", Map.of("year", "2033", own, ""));
    Browser.Page page = administrator.get("/settings/deadlines?year=2033");
    assertThat(page.html().select("input[name=%s]".formatted(own)).attr("placeholder"))
        .isEqualTo("2033-03-15");
    Browser.Page wrong =
        administrator.post("/settings/deadlines", Map.of("year", "2033", own, "年底"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.html().select("input[name=%s]".formatted(own)).val()).isEqualTo("年底");
  }

  private Optional<LocalDate> due(int year) {
    Actor filer =
        Actors.asServer(() ->
            accounts
                .actor(accounts.credentials(office.login(Role.FILER)).orElseThrow().account())
                .orElseThrow());
    return Actors.as(filer, () -> deadlines.of(office.unit().id(), year, Stage.EVALUATION));
  }

  private Unit unit(String name) {
    return units.of(Actor.SERVER).stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String at(Unit unit) {
    return "/settings/units/" + unit.id();
  }
}
