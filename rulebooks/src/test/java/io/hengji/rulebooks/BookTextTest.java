package io.hengji.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BookTextTest {

  private final RuleBooks books = RuleBooks.standard();

  @Test
  void tellsAValueWithItsDayItsBasisAndItsProvision() {
    RuleBook anqing = books.find("anqing-2023").orElseThrow();

    assertThat(BookText.on(books, anqing, LocalDate.of(2023, 12, 31)))
        .contains("2023-12-31 有效的规则")
        .containsSubsequence(
            "一级指标分值（weight.classes）",
            "2023-01-01 起：产出指标 50 分，效益指标 30 分，满意度指标 10 分【原文】",
            "anqing-2023/note-1 注 1：")
        .containsSubsequence("自评等级（grade.bands）", "【转引，尚未与原文核对】", "mof-2020/grades");
  }

  @Test
  void tellsWhenNothingHoldsYet() {
    RuleBook national = books.find("mof-2020").orElseThrow();

    assertThat(BookText.on(books, national, LocalDate.of(2018, 12, 31))).endsWith("没有。\n");
  }

  @Test
  void tellsABookInFullWithWhatItTakesFromOthers() {
    RuleBook kunming = books.find("kunming-2019").orElseThrow();

    assertThat(BookText.whole(books, kunming))
        .contains("其他资金来源（funds.other-named）")
        .contains("正向指标得分（score.positive，依 mof-2020）");
  }

  @Test
  void listsEveryBook() {
    assertThat(BookText.list(books).lines()).hasSameSizeAs(books.all());
  }

  @Test
  void findsTheBookOfAPlaceOnADay() {
    assertThat(books.at("安庆", LocalDate.of(2023, 12, 31))).contains(book("anqing-2023"));
    assertThat(books.at("安庆市宿松县", LocalDate.of(2023, 12, 31))).contains(book("anqing-2023"));
    assertThat(books.at("安庆", LocalDate.of(2022, 12, 31))).contains(book("mof-2020"));
    assertThat(books.at("", LocalDate.of(2023, 12, 31))).contains(book("mof-2020"));
    assertThat(books.at("某市", LocalDate.of(2023, 12, 31))).contains(book("mof-2020"));
    assertThat(books.at("安庆", LocalDate.of(2018, 12, 31))).isEmpty();
  }

  private RuleBook book(String id) {
    return books.find(id).orElseThrow();
  }
}
