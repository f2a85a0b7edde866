package io.hengji.writers;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.writers.layout.Layout;
import io.hengji.writers.layout.Layouts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A browser cuts cells at the end of a head or body: none may reach out of its own.
class HtmlSpansTest {

  static List<Layout> layouts() {
    return Layouts.all();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void keepsEveryCellWithinItsGroupOfRows(Layout layout) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FormWriter.writeBlank(out, layout, FileFormat.HTML, Optional.of(2024), Optional.empty());
    for (Element group : Jsoup.parse(out.toString(StandardCharsets.UTF_8)).select("thead, tbody")) {
      int rows = group.children().size();
      for (int r = 0; r < rows; r++) {
        for (Element cell : group.child(r).children()) {
          int span = cell.hasAttr("rowspan") ? Integer.parseInt(cell.attr("rowspan")) : 1;
          assertThat(r + span).as(cell.text()).isLessThanOrEqualTo(rows);
        }
      }
    }
  }
}
