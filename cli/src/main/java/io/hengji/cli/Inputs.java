package io.hengji.cli;

import io.hengji.documents.FoundFile;
import io.hengji.documents.FoundFiles;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FileForms;
import io.hengji.documents.recheck.FormFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Parameters;

/// The files that a command was given.
final class Inputs {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "PDF、Word、RTF、Excel、ODT、ODS、网页、文本、JSON 文件或图片，文件夹，ZIP 压缩包，或 - 表示标准输入。")
  private List<String> files = List.of();

  /// Reads every file and hands on what it gave; false where one could not be read.
  boolean forEach(Consumer<FileForms> use) {
    boolean whole = true;
    Limits limits = limits();
    for (String file : files) {
      for (FoundFile found : found(file)) {
        FileForms read = FormFiles.read(found, limits);
        whole &= read.why().isEmpty();
        use.accept(read);
      }
    }
    return whole;
  }

  /// The bounds within which files are read, as the environment sets them.
  static Limits limits() {
    try {
      return Limits.set(System.getenv());
    } catch (IllegalArgumentException e) {
      throw new WrongUsage(String.valueOf(e.getMessage()));
    }
  }

  /// The files that an argument stands for.
  static List<FoundFile> found(String file) {
    try {
      return file.equals("-")
          ? FoundFiles.in(file, System.in.readNBytes((int) limits().fileBytes() + 1))
          : FoundFiles.under(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InvalidPathException e) {
      throw new WrongUsage("“" + file + "”不能作文件名。");
    }
  }
}
