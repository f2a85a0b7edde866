package io.hengji.cli;

import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FileForms;
import io.hengji.documents.recheck.FormFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import picocli.CommandLine.Parameters;

/// The files that a command was given.
final class Inputs {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "PDF、DOCX、XLSX、XLS、HTML、TXT、JSON 文件，文件夹，ZIP 压缩包，或 - 表示标准输入。")
  private List<String> files = List.of();

  /// Reads every file and hands on what it gave; false where one could not be read.
  boolean forEach(Streams streams, Consumer<FileForms> use) {
    boolean whole = true;
    for (String file : files) {
      FileForms read = read(file);
      if (read.why().isPresent()) {
        whole = false;
      }
      use.accept(read);
    }
    return whole;
  }

  private static FileForms read(String file) {
    try {
      byte[] bytes =
          file.equals("-") ? System.in.readAllBytes() : Files.readAllBytes(Path.of(file));
      return FormFiles.read(file, bytes, Limits.STANDARD);
    } catch (IOException e) {
      return new FileForms(file, List.of(), Optional.of("打不开。"));
    }
  }
}
