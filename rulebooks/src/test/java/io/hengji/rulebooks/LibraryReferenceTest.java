package io.hengji.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.rulebooks.LibraryIndicator.Programme;
import io.hengji.rulebooks.LibraryIndicator.TierWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// The page `docs/reference/indicators.md` says what the library says; `-Dhengji.renew=true`
/// rewrites it.
class LibraryReferenceTest {

  private static final Path PAGE =
      Path.of(System.getProperty("hengji.root", "..")).resolve("docs/reference/indicators.md");

  private final IndicatorLibrary library = IndicatorLibrary.standard();

  @Test
  void thePageSaysWhatTheLibrarySays() throws IOException {
    String page = page();
    if (Boolean.getBoolean("hengji.renew")) {
      Files.writeString(PAGE, page);
    }

    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  private String page() {
    StringBuilder page = new StringBuilder();
    page.append("# 指标库\n\n本页由指标库文件生成，请勿手改。填报绩效目标时按项目类别取用；");
    page.append("“见于”是公开的自评表上相应指标的写法和数，没有见于的是常见写法，由衡绩整理。\n");
    for (Programme programme : library.programmes()) {
      page.append("\n## %s\n\n".formatted(programme.name()));
      page.append("| 二级指标 | 三级指标 | 方向 | 指标值示例 | 数据来源 | 佐证材料 | 见于 |\n");
      page.append("| --- | --- | --- | --- | --- | --- | --- |\n");
      library.of(programme).forEach(indicator -> page.append(row(indicator)));
    }
    page.append("\n## 出处\n\n| 出处 | 依据 |\n| --- | --- |\n");
    library.indicators().stream()
        .map(LibraryIndicator::source)
        .distinct()
        .forEach(source ->
            page.append("| %s | %s |\n".formatted(source.title(), BookText.tell(source.basis()))));
    return page.toString();
  }

  private static String row(LibraryIndicator indicator) {
    String example = indicator.tiers().map(LibraryReferenceTest::tiers).orElse(indicator.example());
    String seen =
        indicator.seen().isEmpty()
            ? ""
            : "%s（%s）".formatted(indicator.seen(), indicator.source().title());
    return "| %s | %s | %s | %s | %s | %s | %s |\n"
        .formatted(
            indicator.level2(),
            indicator.name(),
            indicator.demand().title(),
            example,
            indicator.data(),
            String.join("、", indicator.evidence()),
            seen);
  }

  private static String tiers(TierWords tiers) {
    return "达成：%s；部分达成：%s；未达成：%s".formatted(tiers.reached(), tiers.partly(), tiers.missed());
  }
}
