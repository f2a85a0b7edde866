package io.hengji.documents.batch;

import io.hengji.documents.FileKind;
import io.hengji.documents.FoundFile;
import io.hengji.documents.FoundFiles;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.text.TextEncoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files of a batch, each once, in the order of their names or of the list.
///
/// @param repeated how many were named more than once and are done once
record Listing(List<Task> tasks, int repeated) {
  private static final long LONGEST_LIST = 64L << 20;

  Listing {
    tasks = List.copyOf(tasks);
  }

  /// The file of this name.
  Optional<FoundFile> find(String name) {
    return tasks.stream().map(Task::file).filter(file -> file.name().equals(name)).findFirst();
  }

  /// The files of a folder, of an archive, or of a list of paths; a file that is none of them is
  /// the only one. What lies under `without` is left out.
  static Listing of(Path input, Path without) throws BatchRefused {
    if (!Files.exists(input)) {
      throw new BatchRefused("找不到 " + input + "，要处理的应当是一个文件夹、ZIP 压缩包或文件清单。");
    }
    List<FoundFile> found = new ArrayList<>();
    Optional<List<Path>> listed = listed(input);
    if (listed.isPresent()) {
      listed.get().forEach(path -> found.addAll(FoundFiles.under(path)));
    } else {
      found.addAll(FoundFiles.under(input));
    }
    Path own = without.toAbsolutePath().normalize();
    Map<String, Task> tasks = new LinkedHashMap<>();
    int repeated = 0;
    for (FoundFile file : found) {
      boolean isResult =
          file.path().filter(p -> p.toAbsolutePath().normalize().startsWith(own)).isPresent();
      if (!isResult && tasks.putIfAbsent(file.name(), new Task(file, Stamp.of(file))) != null) {
        repeated++;
      }
    }
    if (tasks.isEmpty()) {
      throw new BatchRefused(input + " 里没有文件。");
    }
    return new Listing(List.copyOf(tasks.values()), repeated);
  }

  /// The paths that a text names, one a line; empty where no line is the path of something there.
  /// Relative paths start from the working folder, or else from the folder of the list.
  private static Optional<List<Path>> listed(Path input) {
    try {
      if (!Files.isRegularFile(input) || Files.size(input) > LONGEST_LIST) {
        return Optional.empty();
      }
      byte[] bytes = Files.readAllBytes(input);
      if (FileKind.of(bytes) != FileKind.TEXT) {
        return Optional.empty();
      }
      List<Path> paths = new ArrayList<>();
      for (String line : TextEncoding.decode(bytes).orElse("").lines().toList()) {
        if (!line.isBlank()) {
          paths.add(path(line.strip(), input));
        }
      }
      return paths.stream().anyMatch(Files::exists) ? Optional.of(paths) : Optional.empty();
    } catch (IOException | UnreadableFile | InvalidPathException _) {
      return Optional.empty();
    }
  }

  private static Path path(String line, Path list) {
    Path path = Path.of(line);
    return Files.exists(path) ? path : beside(path, list);
  }

  private static Path beside(Path path, Path list) {
    Path sibling = list.resolveSibling(path);
    return Files.exists(sibling) ? sibling : path;
  }
}
