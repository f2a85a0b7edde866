package io.hengji.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Walks a goal of the demonstration office from its first row to the self-evaluation that it
/// opens.
@Walk
class GoalWalkTest {

  private final List<Person> people = new ArrayList<>();
  private Page filer;
  private String goal;

  @BeforeEach
  void beginAGoal() {
    filer = logIn("filer");
    filer.navigate(OurOffice.open().base() + "/projects/new");
    filer.locator("#name").fill("困难职工大病救助");
    filer.locator("#code").fill("GW-" + System.nanoTime());
    filer.locator("#year").fill("2026");
    assertThat(filer.locator("#unit")).not().hasValue("");
    filer.locator("#APPROPRIATION").fill("50");
    filer.locator("#project-form button").click();
    filer.waitForURL(Pattern.compile("/projects/[0-9a-f-]{36}"));
    goal = filer.url().replace("/projects/", "/goals/");
    filer.navigate(goal);
    filer.locator("input[value=blank]").check();
    filer.locator("#start button").click();
    assertThat(filer.locator("#grid")).isVisible();
    // Only then do its fields answer.
    filer.waitForLoadState();
  }

  @AfterEach
  void close() {
    people.forEach(Person::close);
    for (Person person : people) {
      // A conflict and a goal that cannot be handed in yet are answered by words and a status.
      assertThat(person.troubles()).allMatch(trouble -> trouble.contains("status of 4"));
    }
  }

  @Test
  void anIndicatorOfTheLibraryIsAddedWeightedSubmittedApprovedAndEvaluated() {
    filer.locator("#goal-words").fill("救助大病困难职工200人。");
    filer.waitForResponse(
        answer -> answer.url().contains("programme="),
        () -> filer.locator("#library select").selectOption(""));
    weigh(add("大病救助人数"), "30");
    weigh(add("人均大病救助金额"), "20");
    weigh(add("救助金占个人负担医疗费用的比例"), "30");
    assertThat(filer.locator("#score-total")).containsText("还差 10");
    filer.locator("#submit button").click();
    assertThat(filer.locator("#obstacles")).containsText("没有设置满意度指标");
    weigh(add("受助职工满意度"), "10");
    assertThat(filer.locator("#score-total")).containsText("已满");
    seeSaved();
    Look look = new Look();
    look.at(filer, "a goal");
    assertThat(look.wrong()).isEmpty();
    filer.locator("#submit button").click();
    assertThat(filer.locator(".hj-head .hj-state")).containsText("目标待审");

    Page department = logIn("department");
    department.navigate(goal);
    department.locator("#opinion").fill("同意。");
    department.locator("#decision form").first().locator("button").click();
    assertThat(department.locator(".hj-head .hj-state")).containsText("目标已批复");

    filer.reload();
    filer.locator("form[action$='/evaluation'] button").click();
    filer.waitForURL(Pattern.compile("/evaluate/"));
    assertThat(filer.locator("#row-0-target")).hasText("≥200人");
  }

  @Test
  void whatWasTypedIsSavedBeforeARowMovesAndStaysInItsRow() {
    Locator first = filer.locator("#grid textarea[name$='.level3']").first();
    String name = String.valueOf(first.getAttribute("name"));
    first.fill("救助人数");
    filer.locator("#grid tr[data-row] button[id$='-down']").first().click();
    assertThat(filer.locator("textarea[name='" + name + "']")).hasValue("救助人数");
    assertThat(filer.locator("textarea[name='" + name + "']"))
        .hasAttribute("aria-label", Pattern.compile("质量指标.*"));
    filer.reload();
    assertThat(filer.locator("textarea[name='" + name + "']")).hasValue("救助人数");
  }

  @Test
  void twoPeopleMeetInTheRowTheyBothWrite() {
    Locator mine = filer.locator("textarea[name='indicators[0].level3']");
    Page other = logIn("filer");
    other.navigate(goal);
    mine.fill("救助人数");
    seeSaved();
    filer.locator("#add-row").click();
    other.locator("textarea[name='indicators[0].level3']").fill("受助人数");
    other.locator("#goal-words").focus();
    assertThat(other.locator("#row-0-level3 .hj-clash")).containsText("救助人数");
    other.locator("#row-0-level3 .hj-clash button[data-mine]").click();
    assertThat(other.locator("textarea[name='indicators[0].level3']")).hasValue("受助人数");
  }

  /// Adds an indicator of the library by its name; returns the row.
  private Locator add(String name) {
    filer.waitForResponse(
        answer -> answer.url().contains("q="), () -> filer.locator("#library-q").fill(name));
    assertThat(filer.locator("#library-hits header b").first()).hasText(name);
    filer.locator("#library-hits button[aria-label$='" + name + "']").click();
    Locator row = filer.locator("#grid tr[data-row].now");
    assertThat(row.locator("textarea[name$='.level3']")).hasValue(name);
    return filer.locator("#" + row.getAttribute("id"));
  }

  private void weigh(Locator row, String points) {
    row.locator("textarea[name$='.weight']").fill(points);
  }

  private void seeSaved() {
    assertThat(filer.locator("#save-state")).hasText(Pattern.compile("已保存.*"));
    assertThat(filer.locator(".hj-cell.dirty")).hasCount(0);
  }

  private Page logIn(String login) {
    Person person = OurOffice.open().person(login);
    people.add(person);
    return person.page();
  }
}
