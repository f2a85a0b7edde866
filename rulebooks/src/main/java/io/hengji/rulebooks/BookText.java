package io.hengji.rulebooks;

import io.hengji.core.rules.Basis;
import io.hengji.core.rules.Rule;
import io.hengji.rulebooks.RuleBook.Correction;
import io.hengji.rulebooks.RuleBook.DatedValue;
import io.hengji.rulebooks.RuleBook.Provision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Tells rule books in plain Chinese text, every value with its day, its provisions and how well it
/// is founded.
public final class BookText {
  private BookText() {}

  /// What a rule is about: 一级指标分值.
  public static String title(Rule<?> rule) {
    return RuleKinds.require(rule).title();
  }

  /// What a rule's value says: 产出指标 50 分，效益指标 30 分，满意度指标 10 分.
  public static String tell(Rule<?> rule, Object value) {
    return RuleKinds.require(rule).tell(value);
  }

  /// How well a value is founded, in words.
  public static String tell(Basis basis) {
    return switch (basis) {
      case PRIMARY -> "原文";
      case SECONDARY -> "转引，尚未与原文核对";
      case READING -> "衡绩的理解";
    };
  }

  /// All books, a line each.
  public static String list(RuleBooks books) {
    StringBuilder text = new StringBuilder();
    for (RuleBook book : books.all()) {
      text.append(
          "%-14s %s 起  %s：%s%s%n"
              .formatted(
                  book.id(),
                  book.start(),
                  book.place().name(),
                  book.name(),
                  book.fit().byNameOnly() ? "（只在指名时使用）" : ""));
    }
    return text.toString();
  }

  /// The rules that hold under a book on a day.
  public static String on(RuleBooks books, RuleBook book, LocalDate day) {
    StringBuilder text = head(book).append("%n%s 有效的规则：%n".formatted(day));
    boolean any = false;
    for (Rule<?> rule : Rule.ALL) {
      Optional<DatedValue> value = books.valueOn(book, rule, day);
      if (value.isPresent()) {
        text.append("%n%s（%s）%n".formatted(title(rule), rule.key()));
        append(text, books, rule, value.get());
        any = true;
      }
    }
    return any ? text.toString() : text.append("%n没有。%n".formatted()).toString();
  }

  /// A book in full: what it says itself over time, what it takes from the books below it, and its
  /// corrections.
  public static String whole(RuleBooks books, RuleBook book) {
    StringBuilder text = head(book);
    for (Rule<?> rule : Rule.ALL) {
      for (RuleBook each : books.stack(book)) {
        List<DatedValue> values = each.valuesOf(rule);
        if (!values.isEmpty()) {
          String taken = each.equals(book) ? "" : "，依 " + each.id();
          text.append("%n%s（%s%s）%n".formatted(title(rule), rule.key(), taken));
          values.forEach(value -> append(text, books, rule, value));
          break;
        }
      }
    }
    for (Correction correction : book.corrections()) {
      text.append(
          "%n更正：%s %s 起的值原为“%s”，%s 改正：%s%n"
              .formatted(
                  correction.rule().key(),
                  correction.from(),
                  correction.was(),
                  correction.noticed(),
                  correction.why()));
    }
    return text.toString();
  }

  private static StringBuilder head(RuleBook book) {
    StringBuilder text = new StringBuilder();
    text.append("%s %s%n".formatted(book.id(), book.name()));
    text.append("地方：%s%n".formatted(book.place().name()));
    book.standsOn().ifPresent(base -> text.append("未写明处依 %s%n".formatted(base)));
    book.sources()
        .forEach(source ->
            text.append(
                "来源：%s%s（%s）%n"
                    .formatted(
                        source.title(),
                        source.published().map(day -> "，" + day).orElse(""),
                        tell(source.basis()))));
    return text;
  }

  private static void append(StringBuilder text, RuleBooks books, Rule<?> rule, DatedValue value) {
    text.append(
        "  %s 起：%s【%s】%n"
            .formatted(
                value.from(),
                value.value().map(v -> tell(rule, v)).orElse("不作规定"),
                tell(value.basis())));
    for (String cite : value.cites()) {
      Provision provision = books.provision(cite).orElseThrow();
      text.append("    %s %s：%s%n".formatted(cite, provision.where(), provision.says()));
    }
  }
}
