package io.hengji.core.checks.actual;

import io.hengji.core.form.Column;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Statement;
import io.hengji.core.review.IndicatorCase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A row by what its name speaks of, without what it measures: 节日慰问人数 and 节日慰问 are one.
record Programme(IndicatorCase row, String name) {

  private static final int SHORTEST_NAME = 3;
  private static final int FURTHEST_COUNT = 3;
  private static final Pattern LABEL = Pattern.compile("^指标\\s*\\d+\\s*[:：]?");
  private static final Pattern SIGNS = Pattern.compile("[（(][^（）()]*[)）]|[^\\p{L}\\p{Nd}]");
  private static final Pattern MEASURE =
      Pattern.compile("(人均|户均|人数|户数|人次|数量|资金|经费|费用|成本|支出|金额|总额|标准|情况|完成率|及时率|数)+$");

  static Optional<Programme> of(IndicatorCase row) {
    String bare = LABEL.matcher(row.text(Column.LEVEL3).strip()).replaceAll("");
    String name = MEASURE.matcher(SIGNS.matcher(bare).replaceAll("")).replaceAll("");
    return name.length() < SHORTEST_NAME ? Optional.empty() : Optional.of(new Programme(row, name));
  }

  /// Another number of heads than an earlier row under another level 2 gives the same programme.
  Optional<String> differsFromEarlier(Column column, List<Programme> programmes) {
    Optional<Amount> own = heads(column);
    if (own.isEmpty()) {
      return Optional.empty();
    }
    return others(programmes)
        .filter(other -> other.row.index() < row.index())
        .filter(other -> !other.row.text(Column.LEVEL2).equals(row.text(Column.LEVEL2)))
        .flatMap(other -> other.heads(column).stream())
        .filter(earlier -> CountingWords.agree(earlier.unit(), own.get().unit()))
        .filter(earlier -> earlier.inFirstUnit().compareTo(own.get().inFirstUnit()) != 0)
        .findFirst()
        .map(earlier -> "同一内容在前面的指标中是" + earlier.text() + "，这里是" + own.get().text() + "，应当一致。");
  }

  /// The other programme whose name stands right before the count, in a text that does not name
  /// this one.
  Optional<Programme> speaksOf(Statement said, Amount count, List<Programme> programmes) {
    String before = said.text().substring(0, count.start());
    if (said.text().contains(name)) {
      return Optional.empty();
    }
    return programmes.stream()
        .filter(other -> !other.name.contains(name) && !name.contains(other.name))
        .filter(other -> {
          int at = before.lastIndexOf(other.name);
          return at >= 0 && before.length() - at - other.name.length() <= FURTHEST_COUNT;
        })
        .findFirst();
  }

  /// The count agrees with neither target nor actual of any row of the same programme.
  Optional<String> unlikeItsFigures(Amount count, List<Programme> programmes) {
    List<Amount> figures =
        others(programmes)
            .flatMap(other -> Stream.of(other.heads(Column.TARGET), other.heads(Column.ACTUAL)))
            .flatMap(Optional::stream)
            .filter(figure -> CountingWords.agree(figure.unit(), count.unit()))
            .toList();
    if (figures.isEmpty()
        || figures.stream()
            .anyMatch(figure -> figure.inFirstUnit().compareTo(count.inFirstUnit()) == 0)) {
      return Optional.empty();
    }
    List<String> known = figures.stream().map(Amount::text).distinct().toList();
    return Optional.of("文字中是" + count.text() + "，同一内容在其他指标中是" + String.join("、", known) + "，应当一致。");
  }

  /// The figure of a cell where it counts people or households.
  private Optional<Amount> heads(Column column) {
    return (column == Column.TARGET ? row.targetFigure() : row.actualFigure())
        .filter(figure -> CountingWords.countsHeads(figure.unit()) && !figure.isRange());
  }

  private Stream<Programme> others(List<Programme> programmes) {
    return programmes.stream()
        .filter(other -> other.row.index() != row.index() && other.name.equals(name));
  }
}
