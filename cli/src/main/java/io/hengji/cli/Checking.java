package io.hengji.cli;

import io.hengji.core.review.Severity;
import io.hengji.documents.recheck.Recheck;
import io.hengji.rulebooks.RuleBooks;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// By which rules a command checks, and which findings make its exit status.
final class Checking {

  @Option(
      names = "--rulebook",
      paramLabel = "ID|PATH",
      description = "用这部评分规则（编号或 YAML 文件），不由程序按地方和年度选。")
  private @Nullable String rulebook;

  @Option(names = "--strict", description = "有警告也以状态 1 结束。")
  private boolean strict;

  /// The book that the user named.
  Optional<NamedBook> book() {
    return Optional.ofNullable(rulebook).map(name -> NamedBook.of(RuleBooks.standard(), name));
  }

  /// A re-check by the book of that name, or by the book that each form picks.
  Recheck recheck() {
    return recheck(book());
  }

  static Recheck recheck(Optional<NamedBook> book) {
    return new Recheck(
        book.map(NamedBook::books).orElseGet(RuleBooks::standard), book.map(NamedBook::book));
  }

  /// The exit status: unreadable files first, then findings of the severity that counts.
  int status(boolean unreadable, Optional<Severity> gravest) {
    if (unreadable) {
      return Main.UNREADABLE;
    }
    Severity least = strict ? Severity.WARNING : Severity.ERROR;
    return gravest.filter(found -> found.isAtLeast(least)).isPresent() ? Main.FOUND : 0;
  }
}
