package io.hengji.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.core.checks.form.FormChecks;
import io.hengji.core.checks.target.TargetChecks;
import io.hengji.core.form.Cell;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.Goal;
import io.hengji.core.form.Head;
import io.hengji.core.form.Indicator;
import io.hengji.core.form.Place;
import io.hengji.core.form.Source;
import io.hengji.core.form.Total;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.quantity.Statement;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.Review;
import io.hengji.core.rules.Basis;
import io.hengji.core.rules.IndicatorKind;
import io.hengji.rulebooks.LibraryIndicator.Demand;
import io.hengji.rulebooks.LibraryIndicator.Programme;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IndicatorLibraryTest {

  private final IndicatorLibrary library = IndicatorLibrary.standard();

  @Test
  void everyProgrammeHasOutputsBenefitsAndSatisfaction() {
    for (Programme programme : library.programmes()) {
      if (!programme.id().equals("any")) {
        assertThat(library.of(programme))
            .as(programme.name())
            .extracting(LibraryIndicator::level1)
            .contains("产出指标", "效益指标", "满意度指标");
      }
    }
  }

  @Test
  void everyExampleReadsAsItsDirectionSays() {
    for (LibraryIndicator indicator : library.indicators()) {
      Meaning meaning = Statement.read(indicator.example()).meaning();
      assertThat(demand(meaning)).as(indicator.id()).isEqualTo(indicator.demand());
      assertThat(indicator.example()).as(indicator.id()).startsWith(indicator.demand().operator());
    }
  }

  private static Demand demand(Meaning meaning) {
    return switch (meaning) {
      case Meaning.AtLeast _ -> Demand.AT_LEAST;
      case Meaning.AtMost _ -> Demand.AT_MOST;
      case Meaning.Exactly _ -> Demand.EXACTLY;
      case Meaning.Deadline _ -> Demand.DEADLINE;
      case Meaning.Unread _ -> Demand.WORDS;
      case Meaning.MoreThan _,
          Meaning.LessThan _,
          Meaning.Plain _,
          Meaning.Between _,
          Meaning.Words _ ->
          throw new AssertionError(meaning.toString());
    };
  }

  @Test
  void everyExampleIsInTheIndicatorsUnit() {
    for (LibraryIndicator indicator : library.indicators()) {
      Statement.read(indicator.example())
          .meaning()
          .figure()
          .ifPresent(figure -> {
            String per = figure.unit().per().map(base -> "/" + base).orElse("");
            assertThat(figure.unit().name() + per).as(indicator.id()).isEqualTo(indicator.unit());
          });
    }
  }

  @Test
  void everyIndicatorInWordsSaysWhatItsTiersMean() {
    assertThat(library.indicators())
        .allMatch(i -> i.tiers().isPresent() == (i.demand() == Demand.WORDS));
  }

  @Test
  void everyIndicatorFromAFormSaysWhatStoodThere() {
    assertThat(library.indicators())
        .allMatch(i -> i.seen().isEmpty() == (i.source().basis() != Basis.PRIMARY));
  }

  @Test
  void noIndicatorBreaksARuleOfTargets() {
    for (Programme programme : library.programmes()) {
      List<Indicator> rows = library.of(programme).stream().map(this::row).toList();
      Form form =
          new Form(
              new Source("", 1, Place.UNKNOWN),
              new Head(
                  Cell.EMPTY,
                  Optional.of(new FormYear(2023, FormYear.Basis.PRINTED, Place.UNKNOWN)),
                  cell(programme.name()),
                  cell("江城市总工会"),
                  cell("江城市总工会"),
                  Cell.EMPTY),
              List.of(),
              Goal.EMPTY,
              rows,
              List.of(),
              Total.EMPTY,
              EnumSet.allOf(Column.class),
              Set.of(),
              Cell.EMPTY,
              List.of(),
              List.of(),
              List.of());
      List<Check> checks = new ArrayList<>(TargetChecks.ALL);
      checks.addAll(FormChecks.ALL.stream().filter(c -> c.id().equals("FRM-004")).toList());

      assertThat(new Review(checks).of(FormCase.of(form, Optional.empty())).findings())
          .as(programme.name())
          .extracting(Finding::message)
          .isEmpty();
    }
  }

  private Indicator row(LibraryIndicator indicator) {
    return new Indicator(
        cell(indicator.level1()),
        cell(indicator.level2()),
        cell(indicator.name()),
        Cell.EMPTY,
        Cell.EMPTY,
        cell(
            indicator.tiers().map(LibraryIndicator.TierWords::reached).orElse(indicator.example())),
        Cell.EMPTY,
        Cell.EMPTY,
        cell("10"),
        Cell.EMPTY,
        Cell.EMPTY,
        Place.UNKNOWN);
  }

  private static Cell cell(String text) {
    return new Cell(text, Place.UNKNOWN);
  }

  @Test
  void findsTheIndicatorsThatWordsSpeakOf() {
    assertThat(library.search("慰问人数", Optional.empty()).getFirst().id())
        .isEqualTo("visited-workers");
    assertThat(library.search("培训", Optional.empty()).subList(0, 7))
        .allMatch(i -> i.programme().id().equals("training"));
    assertThat(library.search("满意度", Optional.of(IndicatorKind.COST))).isEmpty();
    assertThat(library.search("发放名册", Optional.of(IndicatorKind.QUANTITY))).isNotEmpty();
    assertThat(library.search("", Optional.empty())).isEqualTo(library.indicators());
    assertThat(library.search("飞船发射", Optional.empty())).isEmpty();
  }

  @Test
  void tellsTheProgrammesOfAProjectByItsName() {
    assertThat(names("送温暖帮扶及安康杯活动劳动竞赛等专项资金"))
        .startsWith("劳动竞赛和安康杯活动", "节日送温暖慰问")
        .contains("各类项目通用");
    assertThat(names("在职职工社保补助")).startsWith("在职职工社保补助");
    assertThat(names("办公楼维修")).isEmpty();
  }

  private List<String> names(String project) {
    return library.programmesOf(project).stream().map(Programme::name).toList();
  }

  @Test
  void saysEverythingThatIsWrongWithALibrary() {
    String faulty =
        """
        sources:
          practice: {title: 常见写法, basis: reading}
        programmes:
          aid:
            name: 救助
            words: [救助]
            indicators:
              - {id: a, kind: number, name: 人数, direction: at-least, data: 名册, evidence: [名册], source: practice}
              - {id: b, kind: quantity, name: 人数, direction: at-least, data: 名册, evidence: [名册], source: book}
              - {id: c, kind: social, name: 情况, direction: words, data: 回访, evidence: [记录], source: practice}
        """;

    assertThatThrownBy(() -> IndicatorLibrary.read("mine.yaml", faulty))
        .isInstanceOf(BadRuleBook.class)
        .hasMessageContaining("第 8 行")
        .hasMessageContaining("第 9 行")
        .hasMessageContaining("缺少“reached”");
  }
}
