package io.hengji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;

/// What an administrator does for somebody new: a unit, an account with a role, the deadlines of
/// the year; and how that somebody comes in with a password that holds once, and turns the second
/// factor page. Stops at the pages that are looked at.
final class SettingsWalk {

  private static final String UNIT = "女职工工作部";
  private static final String ACCOUNT = "newcomer";
  private static final String OWN = "river-under-stone-5";

  private final RunningOffice office;
  private final YearWalk.Stop stop;
  private final List<String> troubles = new ArrayList<>();

  SettingsWalk(RunningOffice office, YearWalk.Stop stop) {
    this.office = office;
    this.stop = stop;
  }

  /// Walks; returns what scripts complained of on the way.
  List<String> walk() {
    try (Person admin = office.person("admin")) {
      unit(admin);
      String once = account(admin);
      firstLogin(once);
      person(admin);
      deadlines(admin);
      stop.at(admin.open("/settings/server").page(), "settings-server");
      troubles.addAll(admin.troubles());
    }
    return troubles;
  }

  private void unit(Person admin) {
    stop.at(admin.open("/settings/units").page(), "settings-units");
    admin.find("#units a.hj-link", "安庆市总工会").click();
    admin.find("#add-name").fill(UNIT);
    stop.at(admin.page(), "settings-unit");
    admin.go("#add-form button");
    admin.open("/settings/units");
    assertThat(admin.find("#units tr", UNIT)).isVisible();
  }

  /// A new account with a role; returns the password that is shown once.
  private String account(Person admin) {
    stop.at(admin.open("/settings/people/import").page(), "settings-import");
    admin.open("/settings/people/new").find("#name").fill("宋例十三");
    admin.find("#login").fill(ACCOUNT);
    admin.find("#unit").selectOption(admin.find("#unit option", UNIT).getAttribute("value"));
    admin.find("#role").selectOption(new SelectOption().setValue("FILER"));
    stop.at(admin.page(), "settings-person-new");
    admin.go("#person-form button.btn-primary");
    String once = admin.find("#passwords code").innerText();
    admin.find("#passwords code").evaluate("code => code.textContent = 'xxxx-xxxx-xxxx'");
    stop.at(admin.page(), "settings-password-once");
    return once;
  }

  /// Nothing but the own password can be changed before that is done.
  private void firstLogin(String once) {
    try (Person newcomer = Person.at(office.base()).login(ACCOUNT, once)) {
      newcomer.open("/projects");
      assertThat(newcomer.page()).hasURL(office.base() + "/password");
      stop.at(newcomer.page(), "first-password");
      newcomer.find("#old").fill(once);
      newcomer.find("#fresh").fill(OWN);
      newcomer.find("#again").fill(OWN);
      newcomer.go("#password-form button");
      stop.at(newcomer.open("/").page(), "newcomer-overview");
      stop.at(newcomer.open("/second-factor").page(), "second-factor");
      stop.at(newcomer.open("/sessions").page(), "sessions");
      troubles.addAll(newcomer.troubles());
    }
  }

  private void person(Person admin) {
    stop.at(admin.open("/settings/people").page(), "settings-people");
    admin.find("#people-rows a", "宋例十三").click();
    assertThat(admin.find("#roles")).containsText(UNIT);
    stop.at(admin.page(), "settings-person");
  }

  private void deadlines(Person admin) {
    admin.open("/settings/deadlines?year=2026");
    admin.find("#deadlines tbody tr", "安庆市总工会").locator("input").last().fill("3月15日");
    stop.at(admin.page(), "settings-deadlines");
    admin.go("#deadlines-form button.btn-primary");
    assertThat(admin.find("#deadlines-saved")).isVisible();
  }
}
