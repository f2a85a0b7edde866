package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.quantity.Statement;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Quantities against a suite that nobody here wrote. `docs/reference/quantities.md` lists every
/// case that is read differently, with its reason, and no other.
class OutsideSuitesTest {
  private static final Path ROOT = Path.of(System.getProperty("hengji.root", "."));
  private static final Path SUITES = ROOT.resolve("../shared/outside/recognizers-text").normalize();
  private static final Path LISTED = ROOT.resolve("docs/reference/quantities.md");
  private static final Pattern RANGE = Pattern.compile("[\\[(]([^,]*),([^\\])]*)[\\])]");

  /// Values count to twelve significant digits.
  private static final MathContext DIGITS = new MathContext(12);

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "NumberModel, 357",
    "PercentModel, 151",
    "CurrencyModel, 16",
    "NumberRangeModel, 51",
    "DimensionModel, 36"
  })
  void readsAllButTheListedCases(String suite, int least) throws IOException {
    Path file = SUITES.resolve(suite + ".json");
    assumeTrue(Files.exists(file), "the suite is not there");
    TreeSet<Integer> others = new TreeSet<>();
    int right = 0;
    List<?> cases = (List<?>) parsed(Files.readString(file));
    for (int i = 0; i < cases.size(); i++) {
      Map<?, ?> each = (Map<?, ?>) cases.get(i);
      if (!isOurs(suite, each)) {
        continue;
      }
      if (isRight(suite, each)) {
        right++;
      } else {
        others.add(i + 1);
      }
    }
    assertThat(others).isEqualTo(listed(suite));
    assertThat(right).isGreaterThanOrEqualTo(least);
  }

  /// Of the cases with money those that name yuan, with a value or without.
  private static boolean isOurs(String suite, Map<?, ?> each) {
    return !suite.equals("CurrencyModel")
        || resolutions(each).stream().anyMatch(r -> "CNY".equals(r.get("isoCurrency")));
  }

  private static boolean isRight(String suite, Map<?, ?> each) {
    String input = (String) each.get("Input");
    List<Amount> amounts = Statement.read(input).amounts();
    return switch (suite) {
      case "NumberModel" -> values(amounts).equals(wanted(each));
      case "PercentModel" ->
          values(amounts.stream().filter(a -> a.unit().name().equals("%")).toList())
              .equals(wanted(each));
      case "CurrencyModel" ->
          amounts.stream()
              .flatMap(a -> a.yuan().stream())
              .map(OutsideSuitesTest::digits)
              .toList()
              .equals(wantedYuan(each));
      case "NumberRangeModel" -> bounds(Statement.figures(input)).equals(wantedBounds(each));
      default -> isWithin(wanted(each), values(amounts));
    };
  }

  private static List<Map<?, ?>> resolutions(Map<?, ?> each) {
    List<Map<?, ?>> resolutions = new ArrayList<>();
    for (Object result : (List<?>) each.get("Results")) {
      resolutions.add((Map<?, ?>) ((Map<?, ?>) result).get("Resolution"));
    }
    return resolutions;
  }

  private static List<String> wanted(Map<?, ?> each) {
    return resolutions(each).stream()
        .map(r -> String.valueOf(r.get("value")).replace("%", ""))
        .map(value -> digits(new BigDecimal(value)))
        .toList();
  }

  private static List<String> wantedYuan(Map<?, ?> each) {
    return resolutions(each).stream()
        .filter(r -> "CNY".equals(r.get("isoCurrency")) && r.get("value") != null)
        .map(r -> digits(new BigDecimal((String) r.get("value"))))
        .toList();
  }

  /// Half-open there, named by both ends here: the ends are compared, not whether they belong.
  private static List<String> wantedBounds(Map<?, ?> each) {
    List<String> bounds = new ArrayList<>();
    for (Map<?, ?> resolution : resolutions(each)) {
      Matcher range = RANGE.matcher((String) resolution.get("value"));
      assertThat(range.matches()).isTrue();
      bounds.add(end(range.group(1)) + ".." + end(range.group(2)));
    }
    return bounds;
  }

  private static String end(String printed) {
    return printed.isBlank() ? "" : digits(new BigDecimal(printed.strip()));
  }

  private static List<String> bounds(List<Meaning> figures) {
    List<String> bounds = new ArrayList<>();
    for (Meaning figure : figures) {
      String low = figure.figure().map(a -> digits(a.low())).orElseThrow();
      String high = figure.figure().map(a -> digits(a.high())).orElseThrow();
      switch (figure) {
        case Meaning.AtLeast _, Meaning.MoreThan _ -> bounds.add(low + "..");
        case Meaning.AtMost _, Meaning.LessThan _ -> bounds.add(".." + high);
        case Meaning.Between _, Meaning.Exactly _ -> bounds.add(low + ".." + high);
        case Meaning.Plain _, Meaning.Deadline _, Meaning.Words _, Meaning.Unread _ -> {}
      }
    }
    return bounds;
  }

  private static List<String> values(List<Amount> amounts) {
    return amounts.stream()
        .map(a -> a.isRange() ? digits(a.low()) + ".." + digits(a.high()) : digits(a.low()))
        .toList();
  }

  private static String digits(BigDecimal value) {
    return value.round(DIGITS).stripTrailingZeros().toPlainString();
  }

  /// True if all that is wanted is read, in order; that suite leaves counts and money out.
  private static boolean isWithin(List<String> wanted, List<String> read) {
    int next = 0;
    for (String value : read) {
      if (next < wanted.size() && value.equals(wanted.get(next))) {
        next++;
      }
    }
    return next == wanted.size();
  }

  private static Set<Integer> listed(String suite) throws IOException {
    Matcher row =
        Pattern.compile("(?m)^\\| " + suite + " \\| (\\d+) \\|").matcher(Files.readString(LISTED));
    TreeSet<Integer> listed = new TreeSet<>();
    while (row.find()) {
      listed.add(Integer.valueOf(row.group(1)));
    }
    return listed;
  }

  private static Object parsed(String json) {
    String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
    return new Load(LoadSettings.builder().setAllowDuplicateKeys(true).build())
        .loadFromString(text.replace("\t", " "));
  }
}
