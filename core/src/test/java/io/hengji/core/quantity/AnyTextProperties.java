package io.hengji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whatever the text, reading it ends, throws nothing and names places inside it.
class AnyTextProperties {
  private static final String ALPHABET =
      "0123456789０９.,，、:-—~/%‰一二两三五九十百千万亿兆零点半几多余成折分之又个元角块人次年月日季度底前每第约不超过低于以上内≥≤>=<()（）[]号春节至到与和间负打对双kKeE^ABm 　"
          + "萬億貳陸拾";

  @Provide
  Arbitrary<String> figures() {
    return Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofMinLength(0).ofMaxLength(24);
  }

  @Property(tries = 3_000)
  void readsAnyMixOfFigures(@ForAll("figures") String text) {
    assertSound(text);
  }

  @Property
  void readsAnyText(@ForAll String text) {
    assertSound(text);
  }

  private static void assertSound(String text) {
    Statement statement = Statement.read(text, OptionalInt.of(2023));
    int last = 0;
    for (Amount amount : statement.amounts()) {
      assertThat(amount.start()).as(text).isGreaterThanOrEqualTo(last);
      assertThat(amount.end()).as(text).isGreaterThan(amount.start());
      assertThat(amount.text()).isEqualTo(text.substring(amount.start(), amount.end()));
      assertThat(amount.low().scale()).as(text).isGreaterThanOrEqualTo(0);
      last = amount.end();
    }
    assertThat(Statement.read(text, OptionalInt.of(2023))).isEqualTo(statement);
  }
}
