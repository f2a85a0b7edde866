package io.hengji.cli;

import io.hengji.rulebooks.BadRuleBook;
import io.hengji.rulebooks.RuleBook;
import io.hengji.rulebooks.RuleBooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/// The rule book that the user named, by id or by file, among all books.
///
/// @param identity the id; for a file its path and what it held
record NamedBook(RuleBooks books, RuleBook book, String identity) {

  private static final long MOST_BYTES = 1 << 20;

  static NamedBook of(RuleBooks books, String name) {
    return books
        .find(name)
        .map(book -> new NamedBook(books, book, name))
        .orElseGet(() -> read(books, name));
  }

  private static NamedBook read(RuleBooks books, String name) {
    Path file;
    try {
      file = Path.of(name);
    } catch (InvalidPathException e) {
      throw unknown(books, name);
    }
    if (!Files.isRegularFile(file)) {
      throw unknown(books, name);
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new WrongUsage("评分规则文件 " + name + " 超过 1 MB，不像一部规则。");
      }
      RuleBook book = books.read(file);
      return new NamedBook(
          books.with(book), book, file.toAbsolutePath() + "（" + digest(file) + "）");
    } catch (IOException e) {
      throw new WrongUsage("评分规则文件 " + name + " 读不了，应当是 UTF-8 的 YAML 文件。");
    } catch (BadRuleBook e) {
      throw new WrongUsage(Objects.requireNonNull(e.getMessage()));
    }
  }

  private static String digest(Path file) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(Files.readAllBytes(file));
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }

  private static WrongUsage unknown(RuleBooks books, String name) {
    String known = books.all().stream().map(RuleBook::id).collect(Collectors.joining("、"));
    return new WrongUsage("没有编号或文件名为 " + name + " 的评分规则，现有 " + known + "。");
  }
}
