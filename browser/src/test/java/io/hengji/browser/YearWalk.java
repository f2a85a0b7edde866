package io.hengji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The year of the project of social insurance in the demonstration office, from its goal to the
/// decision and the log, as the people of the office walk it. Stops at the pages that are looked
/// at.
final class YearWalk {

  private static final String PROJECT = "在职职工社保补助";
  private static final FilePayload LEDGER =
      new FilePayload(
          "发放台账.pdf", "application/pdf", "%PDF-1.7 台账".getBytes(StandardCharsets.UTF_8));
  private static final String DAY = "2024-06-30";

  private final RunningOffice office;
  private final Stop stop;
  private final List<String> troubles = new ArrayList<>();
  private String project = "";

  YearWalk(RunningOffice office, Stop stop) {
    this.office = office;
    this.stop = stop;
  }

  /// What is done at a page.
  interface Stop {
    void at(Page page, String name);
  }

  /// Walks from the goal to the log; returns what scripts complained of on the way.
  List<String> walk() {
    door();
    try (Person filer = office.person("filer2");
        Person unit = office.person("unit2");
        Person department = office.person("department");
        Person finance = office.person("finance");
        Person auditor = office.person("auditor")) {
      goal(filer, department);
      monitoring(filer, department, unit);
      selfEvaluation(filer);
      review(filer, unit);
      decide(unit, "unit");
      decide(department, "department");
      decide(finance, "finance");
      overview(department);
      log(auditor);
      for (Person person : List.of(filer, unit, department, finance, auditor)) {
        troubles.addAll(person.troubles());
      }
    }
    return troubles;
  }

  private void door() {
    try (Person nobody = Person.at(office.base())) {
      stop.at(nobody.open("/login").page(), "login");
    }
  }

  /// The department gives the goal back once, the unit hands it in again, the department approves.
  private void goal(Person filer, Person department) {
    department.open("/goals?year=2024").find("a.hj-go", PROJECT).click();
    project = department.page().url().replaceAll(".*/goals/([0-9a-f-]{36}).*", "$1");
    department.find("#why").fill("满意度指标没有写调查的人数。");
    stop.at(department.page(), "goal-decision");
    department.go("#decision form[action$='/return'] button");
    filer.open("/");
    stop.at(filer.page(), "filer-overview");
    filer.open("/goals/" + project);
    stop.at(filer.page(), "goal");
    filer.go("#submit button");
    department.open("/goals/" + project).go("#decision form[action$='/approve'] button");
  }

  private void monitoring(Person filer, Person department, Person unit) {
    filer.open("/projects/" + project);
    filer.find("#spending details.hj-fold > summary").click();
    Locator payment = filer.find("#spending-form");
    payment.locator("[name=day]").fill("2024-06-15");
    payment.locator("[name=amount]").fill("28.00");
    payment.locator("[name=text]").fill("上半年补助");
    payment.locator("button").last().click();
    assertThat(filer.find("#spending tbody tr")).hasCount(1);
    stop.at(filer.page(), "project");
    department.open("/monitoring?year=2024").find("#open-day > summary").click();
    department.find("#open-day #day").fill(DAY);
    department.go("#open-day button");
    filer.open("/monitoring/" + project);
    fill(filer, "textarea[name$='.actual']", "按序时进度完成");
    fill(filer, "textarea[name$='.deviation'], textarea[name=remarks]", "下半年按批次发放。");
    stop.at(filer.page(), "monitoring");
    filer.open("/monitoring/" + project).go("#hand-in button.btn-primary");
    unit.open("/monitoring/" + project).go("#decision button[value=note]");
  }

  /// Fills the form in from the goal: what was reached is what was promised.
  private void selfEvaluation(Person filer) {
    filer.open("/goals/" + project).go("form[action$='/evaluation'] button");
    stop.at(filer.page(), "evaluate-new");
    List<Locator> rows = filer.find("tr[data-row]").all();
    for (Locator row : rows) {
      Locator actual = row.locator("textarea[name$='.actual']");
      String target = row.locator("td[id$='-target']").innerText();
      actual.fill(target.replaceAll("[≥≤=＝]|不低于|不少于|不超过", "").replace("是否", "已").strip());
    }
    filer.type(filer.find("textarea[name='goal.actual']"), "年度补助全部发放到人。");
    saved(filer);
    filer.find("#evidence-file").setInputFiles(LEDGER);
    filer.find("#evidence form[enctype] button").click();
    assertThat(filer.find("#evidence a.file")).hasText(LEDGER.name);
    stop.at(filer.page(), "evaluate");
    handIn(filer, "hand-in");
  }

  private void handIn(Person filer, String name) {
    filer.open("/evaluate/" + project + "/hand-in");
    Locator word = filer.find("#word");
    if (word.count() == 0) {
      throw new AssertionError(filer.find("main").innerText());
    }
    word.fill("数据取自发放台账，已核对。");
    stop.at(filer.page(), name);
    filer.go("#hand-in");
  }

  /// The unit's reviewer gives the form back, the filer mends it and hands it in again.
  private void review(Person filer, Person unit) {
    unit.open("/");
    stop.at(unit.page(), "reviewer-overview");
    unit.open("/review/" + project).find("#opinion").fill("第一行实际完成值与发放台账不一致，请核对。");
    tick(unit);
    stop.at(unit.page(), "review");
    unit.go("#return-form");
    filer.open("/evaluate/" + project);
    stop.at(filer.page(), "returned");
    Locator first = filer.find("textarea[name$='.deviation']").first();
    filer.type(first, "已按发放台账核对，数据无误。");
    saved(filer);
    handIn(filer, "hand-in-again");
    unit.open("/review/" + project);
    assertThat(unit.find("#compare ins").first()).isVisible();
    stop.at(unit.page(), "review-again");
  }

  /// A ticked finding is written into the reasons, and taken out again.
  private static void tick(Person reviewer) {
    Locator box = reviewer.find("#decision input[name=reason]:not(:checked)").first();
    String value = box.getAttribute("value");
    String line = box.getAttribute("data-line");
    Locator opinion = reviewer.find("#opinion");
    String before = opinion.inputValue();
    box.check();
    assertThat(opinion).hasValue(before + "\n" + line);
    reviewer.find("#decision input[name=reason][value='" + value + "']").uncheck();
    assertThat(opinion).hasValue(before);
  }

  private void decide(Person reviewer, String who) {
    reviewer.open("/review/" + project);
    if (!who.equals("unit")) {
      stop.at(reviewer.page(), "review-" + who);
      reviewer.page().setViewportSize(390, 844);
      assertThat(reviewer.find("#approve-form")).isInViewport();
      reviewer.page().setViewportSize(1366, 600);
      assertThat(reviewer.find("#return-form")).isInViewport();
      assertThat(reviewer.find("#approve-form")).isInViewport();
      reviewer.page().setViewportSize(1366, 768);
    }
    reviewer.go("#approve-form");
  }

  private void overview(Person department) {
    department.open("/?year=2024");
    stop.at(department.page(), "overview-2024");
    department.open("/?year=2023");
    stop.at(department.page(), "overview");
    department.open("/projects?year=2024");
    assertThat(department.find("tr", PROJECT).locator(".hj-state")).hasText("已审定");
    stop.at(department.page(), "projects");
  }

  private void log(Person auditor) {
    auditor.open("/audit");
    auditor.find("#who").fill("方例十");
    auditor.page().waitForURL(url -> url.contains("who="));
    assertThat(auditor.find("#trail-rows")).containsText("方例十");
    stop.at(auditor.page(), "audit-search");
    auditor.open("/audit");
    auditor.find("form[action='/audit/verify'] button").click();
    assertThat(auditor.find("#chain.ok")).isVisible();
    stop.at(auditor.page(), "audit");
  }

  private static void fill(Person person, String cells, String text) {
    for (Locator cell : person.find(cells).all()) {
      if (cell.inputValue().isEmpty()) {
        person.type(cell, text);
      }
    }
    saved(person);
  }

  private static void saved(Person person) {
    assertThat(person.find("#save-state")).hasText(Pattern.compile("已保存.*"));
    assertThat(person.find(".hj-cell.dirty")).hasCount(0);
  }
}
