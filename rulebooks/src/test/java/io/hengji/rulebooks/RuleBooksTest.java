package io.hengji.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.rules.Basis;
import io.hengji.core.rules.IndicatorClass;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Ruled;
import io.hengji.core.rules.RulesInForce;
import io.hengji.rulebooks.RuleBook.DatedRule;
import io.hengji.rulebooks.RuleBook.DatedValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RuleBooksTest {

  private final RuleBooks books = RuleBooks.standard();

  @Test
  void everyRuleCanBeWrittenAndTold() {
    assertThat(RuleKinds.ALL.stream().map(kind -> kind.rule().key()).toList())
        .isEqualTo(Rule.ALL.stream().map(Rule::key).toList());
  }

  @Test
  void everyProvisionOfEveryBookIsCited() {
    for (RuleBook book : books.all()) {
      List<String> cited =
          books.all().stream()
              .flatMap(b -> b.values().stream())
              .flatMap(dated -> dated.values().stream())
              .flatMap(value -> value.cites().stream())
              .toList();
      assertThat(book.provisions())
          .allSatisfy(provision -> assertThat(cited).contains(book.id() + "/" + provision.id()));
    }
  }

  @TestFactory
  List<DynamicTest> everyValueHoldsFromItsDayOn() {
    List<DynamicTest> tests = new ArrayList<>();
    for (RuleBook book : books.all()) {
      for (DatedRule dated : book.values()) {
        for (int i = 0; i < dated.values().size(); i++) {
          DatedValue value = dated.values().get(i);
          Optional<DatedValue> before =
              i > 0 ? Optional.of(dated.values().get(i - 1)) : below(book, dated.rule(), value);
          tests.add(
              DynamicTest.dynamicTest(
                  book.id() + " " + dated.rule().key() + " " + value.from(),
                  () -> holdsFromItsDayOn(book, dated.rule(), value, before)));
        }
      }
    }
    return tests;
  }

  private void holdsFromItsDayOn(
      RuleBook book, Rule<?> rule, DatedValue value, Optional<DatedValue> before) {
    assertThat(on(book, rule, value.from().minusDays(1))).isEqualTo(before.map(this::ruled));
    Optional<Ruled<?>> held =
        value.value().isPresent() ? Optional.of(ruled(value)) : Optional.empty();
    assertThat(on(book, rule, value.from())).isEqualTo(held);
    assertThat(on(book, rule, value.from().plusDays(1))).isEqualTo(held);
  }

  private Optional<DatedValue> below(RuleBook book, Rule<?> rule, DatedValue value) {
    return book.standsOn()
        .flatMap(books::find)
        .flatMap(base -> books.valueOn(base, rule, value.from().minusDays(1)));
  }

  private Ruled<?> ruled(DatedValue value) {
    return new Ruled<>(value.value().orElseThrow(), value.cites(), value.basis(), value.from());
  }

  private Optional<Ruled<?>> on(RuleBook book, Rule<?> rule, LocalDate day) {
    return Optional.ofNullable(books.inForce(book, day).values().get(rule.key()));
  }

  @Test
  void answersNothingBeforeTheBudgetYear2019() {
    RuleBook national = books.find("mof-2020").orElseThrow();

    assertThat(books.inForce(national, LocalDate.of(2018, 12, 31)).values()).isEmpty();
  }

  @Test
  void letsTheCityWinOverTheNation() {
    RulesInForce rules = anqing();

    assertThat(rules.find(Rule.POSITIVE_SCORING).orElseThrow().cites())
        .containsExactly("anqing-2023/note-3");
    assertThat(rules.find(Rule.GRADES).orElseThrow().cites()).containsExactly("mof-2020/grades");
    assertThat(rules.find(Rule.TIERS).orElseThrow().basis()).isEqualTo(Basis.PRIMARY);
    assertThat(rules.find(Rule.GRADES).orElseThrow().basis()).isEqualTo(Basis.SECONDARY);
  }

  @Test
  void givesTheWeightsOfTheNotes() {
    assertThat(anqing().find(Rule.CLASS_WEIGHTS).orElseThrow().value().classes())
        .containsExactly(
            weight(IndicatorClass.OUTPUT, 50),
            weight(IndicatorClass.BENEFIT, 30),
            weight(IndicatorClass.SATISFACTION, 10));
    assertThat(anqing().find(Rule.EXECUTION_WEIGHT).orElseThrow().value())
        .isEqualByComparingTo("10");
  }

  private static Rule.ClassWeight weight(IndicatorClass of, int points) {
    return new Rule.ClassWeight(of, BigDecimal.valueOf(points), true);
  }

  private RulesInForce anqing() {
    return books.inForce(books.find("anqing-2023").orElseThrow(), LocalDate.of(2023, 12, 31));
  }

  @Test
  void withdrawsWhatTheNationSays() {
    RuleBook hubei = books.find("hubei-2021").orElseThrow();

    assertThat(books.inForce(hubei, LocalDate.of(2020, 12, 31)).find(Rule.CLASS_WEIGHTS))
        .isPresent();
    assertThat(books.inForce(hubei, LocalDate.of(2021, 12, 31)).find(Rule.CLASS_WEIGHTS)).isEmpty();
  }

  @Test
  void findsTheProvisionOfACitation() {
    assertThat(books.provision("anqing-2023/note-3").orElseThrow().where()).isEqualTo("注 3");
    assertThat(books.provision("anqing-2023/note-9")).isEmpty();
    assertThat(books.provision("note-3")).isEmpty();
  }

  @Test
  void takesInABookOfTheUsers() throws BadRuleBook {
    RuleBook own =
        books.read(
            "own.yaml",
            """
            id: own
            name: 某市规则
            stands-on: anqing-2023
            place: {name: 某市}
            sources: {notice: {title: 通知, basis: secondary}}
            provisions: {one: {source: notice, where: 第一条, says: 保留一位小数。}}
            rules:
              score.decimals:
                - {from: 2023-01-01, value: 1, unit: 位, cites: [one], basis: secondary}
            """);
    RuleBooks more = books.with(own);

    RulesInForce rules = more.inForce(own, LocalDate.of(2023, 12, 31));

    assertThat(rules.find(Rule.POINT_DECIMALS).orElseThrow().cites()).containsExactly("own/one");
    assertThat(rules.find(Rule.TIERS).orElseThrow().cites()).containsExactly("anqing-2023/note-2");
    assertThat(more.stack(own))
        .extracting(RuleBook::id)
        .containsExactly("own", "anqing-2023", "mof-2020");
  }
}
