package io.hengji.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Form;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.Goal;
import io.hengji.core.form.Head;
import io.hengji.core.form.Indicator;
import io.hengji.core.form.Place;
import io.hengji.core.form.Source;
import io.hengji.core.form.Total;
import io.hengji.core.rules.RulesInForce;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChoiceTest {

  private final RuleBooks books = RuleBooks.standard();

  @Test
  void takesTheNationalBookWhereNoPlaceIsNamed() {
    assertThat(chosen(form(2022, "某县农业农村局", "高标准农田", "产出指标", "效益指标", "满意度指标")))
        .contains("mof-2020");
  }

  @Test
  void takesTheBookOfTheCityThatTheUnitNames() {
    assertThat(chosen(form(2023, "安庆市总工会", "慰问", "产出指标", "效益指标"))).contains("anqing-2023");
    assertThat(chosen(form(2019, "昆明市总工会", "慰问", "产出指标"))).contains("kunming-2019");
  }

  @Test
  void takesTheProjectsOwnPlaceAndNotTheOneItHelps() {
    assertThat(chosen(form(2023, "劳动和经济工作部", "2023年安庆市劳模帮扶", "产出指标"))).contains("anqing-2023");
    assertThat(chosen(form(2023, "体育中心", "援助安庆市经费", "产出指标"))).contains("mof-2020");
  }

  @Test
  void fallsBackToTheNationBeforeTheCitysBookBegins() {
    assertThat(chosen(form(2022, "安庆市总工会", "慰问", "产出指标"))).contains("mof-2020");
  }

  @Test
  void takesTheTreeWithCostOnlyWhereCostIsALevelOne() {
    assertThat(chosen(form(2023, "某局", "某项目", "成本指标", "产出指标", "效益指标"))).contains("mof-2021");
    assertThat(chosen(form(2023, "安庆市总工会", "慰问", "成本指标", "产出指标"))).contains("mof-2021");
    assertThat(chosen(form(2020, "某局", "某项目", "成本指标", "产出指标"))).isEmpty();
  }

  @Test
  void takesTheProvinceThatTheProjectsBudgetCodeNames() {
    assertThat(chosen(form(2023, "某县发展和改革局", "51000023R000000012345-某支出", "产出指标")))
        .contains("sichuan-2023");
    assertThat(chosen(form(2023, "某县发展和改革局", "51个村道路硬化", "产出指标"))).contains("mof-2020");
  }

  @Test
  void neverTakesTheStrictBookByItself() {
    assertThat(chosen(form(2023, "未具名城市某局", "某项目", "产出指标"))).contains("mof-2020");
  }

  @Test
  void choosesNoneBeforeThereAreRules() {
    assertThat(books.choose(form(2018, "某局", "某项目", "产出指标"))).isEmpty();
  }

  @Test
  void choosesNoneForAnotherTree() {
    assertThat(books.choose(form(2021, "某局", "某项目", "项目决策", "项目管理", "项目产出", "项目效益"))).isEmpty();
  }

  @Test
  void choosesNoneWithoutAYear() {
    assertThat(books.choose(form(0, "某局", "某项目", "产出指标"))).isEmpty();
  }

  @Test
  void selectsTheValuesOfTheBudgetYearsLastDay() {
    RulesInForce rules = books.choose(form(2021, "某局", "某项目", "产出指标")).orElseThrow();

    assertThat(rules.on()).isEqualTo(LocalDate.of(2021, 12, 31));
  }

  @Test
  void takesTheNewestValuesOfANamedBookForAFormWithoutAYear() {
    RuleBook anqing = books.find("anqing-2023").orElseThrow();

    assertThat(books.inForce(anqing, form(0, "某局", "某项目", "产出指标")).on())
        .isEqualTo(LocalDate.of(2023, 1, 1));
  }

  private Optional<String> chosen(Form form) {
    return books.choose(form).map(RulesInForce::book);
  }

  private static Form form(int year, String unit, String project, String... level1) {
    List<Indicator> indicators = new ArrayList<>();
    for (String level : level1) {
      Cell none = Cell.EMPTY;
      indicators.add(
          new Indicator(
              cell(level),
              none,
              cell("某指标"),
              none,
              none,
              none,
              none,
              none,
              none,
              none,
              none,
              Place.UNKNOWN));
    }
    Optional<FormYear> formYear =
        year == 0
            ? Optional.empty()
            : Optional.of(new FormYear(year, FormYear.Basis.PRINTED, Place.UNKNOWN));
    return new Form(
        new Source("form.txt", 1, Place.UNKNOWN),
        new Head(cell("项目支出绩效自评表"), formYear, cell(project), Cell.EMPTY, cell(unit), Cell.EMPTY),
        List.of(),
        Goal.EMPTY,
        indicators,
        List.of(),
        Total.EMPTY,
        Set.of(),
        Set.of(),
        Cell.EMPTY,
        List.of(),
        List.of(),
        List.of());
  }

  private static Cell cell(String text) {
    return new Cell(text, Place.UNKNOWN);
  }
}
