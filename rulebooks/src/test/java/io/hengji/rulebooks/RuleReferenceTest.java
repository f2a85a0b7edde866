package io.hengji.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.rules.Rule;
import io.hengji.rulebooks.RuleBook.DatedValue;
import io.hengji.rulebooks.RuleBook.Provision;
import io.hengji.rulebooks.RuleBook.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The page `docs/reference/rules.md` says what the books say; `-Dhengji.renew=true` rewrites it.
class RuleReferenceTest {

  private static final Path PAGE =
      Path.of(System.getProperty("hengji.root", "..")).resolve("docs/reference/rules.md");

  private final RuleBooks books = RuleBooks.standard();

  @Test
  void thePageSaysWhatTheBooksSay() throws IOException {
    String page = page();
    if (Boolean.getBoolean("hengji.renew")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private String page() {
    StringBuilder page = new StringBuilder();
    page.append("# 评分规则一览\n\n本页由规则文件生成，请勿手改；改规则见 [增加一部规则](../how-to/add-a-rule-book.md)。\n\n");
    page.append("| 依据 | 意思 |\n| --- | --- |\n");
    page.append("| 原文 | 手头的原件印着 |\n");
    page.append("| 转引，尚未与原文核对 | 从别处得知，还没有人与正式文本核对 |\n");
    page.append("| 衡绩的理解 | 规则没有写明，衡绩这样处理 |\n\n");
    byRule(page);
    books.all().forEach(book -> byBook(page, book));
    return page.toString();
  }

  private void byRule(StringBuilder page) {
    page.append("## 各项规则的沿革\n\n| 规则 | 规则集 | 起始日 | 值 | 条款 | 依据 |\n");
    page.append("| --- | --- | --- | --- | --- | --- |\n");
    for (Rule<?> rule : Rule.ALL) {
      for (RuleBook book : books.all()) {
        for (DatedValue value : book.valuesOf(rule)) {
          page.append(
              "| %s `%s` | %s | %s | %s | %s | %s |\n"
                  .formatted(
                      BookText.title(rule),
                      rule.key(),
                      book.id(),
                      value.from(),
                      value.value().map(v -> BookText.tell(rule, v)).orElse("不作规定"),
                      String.join("、", value.cites()),
                      BookText.tell(value.basis())));
        }
      }
    }
    page.append('\n');
  }

  private static void byBook(StringBuilder page, RuleBook book) {
    page.append("## %s：%s\n\n".formatted(book.id(), book.name()));
    page.append("地方：%s。".formatted(book.place().name()));
    book.standsOn().ifPresent(base -> page.append("未写明处依 `%s`。".formatted(base)));
    if (book.fit().byNameOnly()) {
      page.append("只在指名时使用。");
    }
    if (!book.fit().needs().isEmpty()) {
      page.append("只用于一级指标有“%s”的表。".formatted(String.join("、", book.fit().needs())));
    }
    page.append("\n\n| 条款 | 出处 | 大意 | 依据 |\n| --- | --- | --- | --- |\n");
    for (Provision provision : book.provisions()) {
      Source source = provision.source();
      page.append(
          "| `%s/%s` | %s，%s | %s | %s |\n"
              .formatted(
                  book.id(),
                  provision.id(),
                  source.title(),
                  provision.where(),
                  provision.says(),
                  BookText.tell(source.basis())));
    }
    page.append('\n');
  }
}
