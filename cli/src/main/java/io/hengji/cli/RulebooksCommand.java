package io.hengji.cli;

import io.hengji.rulebooks.BookText;
import io.hengji.rulebooks.RuleBook;
import io.hengji.rulebooks.RuleBooks;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints the rule books, one of them in full, or the one in force at a place on a day.
@Command(
    name = "rulebooks",
    description = "列出评分规则，显示一部规则的数值和出处，或某地某日施行的规则。",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class RulebooksCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(arity = "0..1", paramLabel = "ID", description = "规则的编号，或规则文件。")
  private @Nullable String id;

  @Option(names = "--on", paramLabel = "DATE", description = "哪一天施行的规定，如 2023-12-31。")
  private @Nullable LocalDate on;

  @Option(names = "--place", paramLabel = "NAME", description = "地名，如 安庆。")
  private @Nullable String place;

  RulebooksCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    RuleBooks books = RuleBooks.standard();
    Optional<LocalDate> day = Optional.ofNullable(on);
    if (id != null) {
      NamedBook named = NamedBook.of(books, id);
      streams.writer().print(text(named.books(), named.book(), day));
      return 0;
    }
    if (place == null && day.isEmpty()) {
      streams.writer().print(BookText.list(books));
      return 0;
    }
    LocalDate asked = day.orElseGet(LocalDate::now);
    String where = place == null ? "" : place;
    RuleBook book =
        books
            .at(where, asked)
            .orElseThrow(() -> new WrongUsage("没有一部规则在 " + asked + " 适用于“" + where + "”。"));
    streams.writer().print(text(books, book, Optional.of(asked)));
    return 0;
  }

  private static String text(RuleBooks books, RuleBook book, Optional<LocalDate> day) {
    return day.map(d -> BookText.on(books, book, d)).orElseGet(() -> BookText.whole(books, book));
  }
}
