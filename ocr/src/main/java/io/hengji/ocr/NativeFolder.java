package io.hengji.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A folder of the user's own for the native library, named for its version, so that it is unpacked
/// once and not left behind at every run. Several programs may unpack it at the same time: a file
/// appears whole or not at all.
final class NativeFolder {
  private static final String SETTING = "onnxruntime.native.path";
  private static final String VERSION = "1.23.2";
  private static final Map<String, List<String>> FILES =
      Map.of(
          "linux", List.of("libonnxruntime.so", "libonnxruntime4j_jni.so"),
          "osx", List.of("libonnxruntime.dylib", "libonnxruntime4j_jni.dylib"),
          "win", List.of("onnxruntime.dll", "onnxruntime4j_jni.dll"));

  private NativeFolder() {}

  /// Unpacks the library and tells the runtime where it lies. Where that cannot be done, the
  /// runtime does as it does by itself.
  static void prepare() {
    if (System.getProperty(SETTING) != null) {
      return;
    }
    String system = system();
    String platform = system + "-" + processor(system);
    try {
      Path folder = cache().resolve("onnxruntime-" + VERSION + "-" + platform);
      Files.createDirectories(folder);
      for (String file : FILES.getOrDefault(system, List.of())) {
        if (!unpack("/ai/onnxruntime/native/" + platform + "/" + file, folder.resolve(file))) {
          return;
        }
      }
      System.setProperty(SETTING, folder.toString());
    } catch (IOException e) {
      // No folder of our own then.
    }
  }

  private static boolean unpack(String resource, Path file) throws IOException {
    try (InputStream in = NativeFolder.class.getResourceAsStream(resource)) {
      if (in == null) {
        return false;
      }
      byte[] bytes = in.readAllBytes();
      if (Files.exists(file) && Files.size(file) == bytes.length) {
        return true;
      }
      Path fresh = Files.createTempFile(file.getParent(), "new", ".part");
      try {
        Files.write(fresh, bytes);
        move(fresh, file);
      } finally {
        Files.deleteIfExists(fresh);
      }
      return true;
    }
  }

  private static void move(Path fresh, Path file) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (FileAlreadyExistsException e) {
      // Somebody else was faster.
    }
  }

  private static Path cache() {
    String set = System.getenv().getOrDefault("XDG_CACHE_HOME", "");
    Path root = set.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(set);
    return root.resolve("hengji");
  }

  private static String system() {
    String name = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      return "win";
    }
    return name.contains("mac") ? "osx" : "linux";
  }

  private static String processor(String system) {
    String name = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
    boolean arm = name.contains("aarch64") || name.contains("arm64");
    return arm && !system.equals("win") ? "aarch64" : "x64";
  }
}
