package io.hengji.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.rules.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HowToTest {

  private static final Path PAGE =
      Path.of(System.getProperty("hengji.root", "..")).resolve("docs/how-to/add-a-rule-book.md");

  private final RuleBooks books = RuleBooks.standard();

  @Test
  void theExampleOfThePageWorks() throws IOException, BadRuleBook {
    String example = Files.readString(PAGE).split("```yaml\n")[1].split("```")[0];

    RuleBook book = books.read(PAGE.toString(), example);

    assertThat(
            books
                .with(book)
                .inForce(book, LocalDate.of(2024, 12, 31))
                .find(Rule.TIERS)
                .orElseThrow()
                .cites())
        .containsExactly("mycity-2024/tiers");
  }

  @Test
  void thePageNamesEveryRule() throws IOException {
    String page = Files.readString(PAGE);

    assertThat(Rule.ALL).allSatisfy(rule -> assertThat(page).contains("`" + rule.key() + "`"));
  }
}
