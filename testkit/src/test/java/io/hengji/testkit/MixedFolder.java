package io.hengji.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Makes a folder of files as a batch meets them: forms of all kinds, each with a project of its
/// own where its kind lets it be changed, some of them in archives, and hostile files among them.
/// The same numbers give the same folder.
///
/// Run by itself it takes a folder to make, how many files, and how many of them hostile.
final class MixedFolder {

  private static final int FILES_IN_A_FOLDER = 500;
  private static final int MEMBERS_OF_AN_ARCHIVE = 10;

  /// A file that forms are made from.
  private static final class Model {
    private final String extension;
    private final byte[] bytes;

    Model(String extension, byte[] bytes) {
      this.extension = extension;
      this.bytes = bytes;
    }
  }

  private final Random random = new Random(2_000);
  private final List<Model> models;

  private MixedFolder(List<Model> models) {
    this.models = models;
  }

  public static void main(String[] args) throws IOException {
    int hostile = args.length > 2 ? Integer.parseInt(args[2]) : 0;
    make(Path.of(args[0]), Integer.parseInt(args[1]), hostile);
  }

  /// Makes the folder; `hostile` of the files are hostile, and a tenth of the others lie in
  /// archives.
  static void make(Path folder, int files, int hostile) throws IOException {
    List<Model> models = new ArrayList<>();
    for (String place : List.of("corpus/clean", "corpus/checks", "samples")) {
      models.addAll(modelsOf(Program.root().resolve(place)));
    }
    if (Files.isDirectory(Program.shared("forms/real"))) {
      models.addAll(modelsOf(Program.shared("forms/real")));
    }
    new MixedFolder(models).fill(folder, files, hostile);
  }

  private static List<Model> modelsOf(Path folder) throws IOException {
    List<Model> models = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> forms =
          files
              .filter(file -> Files.isRegularFile(file) && !YearCorpus.isOfYear(file))
              .sorted()
              .toList();
      for (Path file : forms) {
        String name = file.getFileName().toString();
        models.add(new Model(name.substring(name.lastIndexOf('.')), Files.readAllBytes(file)));
      }
    }
    return models;
  }

  private void fill(Path folder, int files, int hostile) throws IOException {
    int packed = (files - hostile) / 10;
    int plain = files - hostile - packed;
    for (int i = 0; i < plain; i++) {
      Model model = models.get(i % models.size());
      write(
          folder.resolve("单位" + i / FILES_IN_A_FOLDER),
          "自评表%05d%s".formatted(i, model.extension),
          variant(model, i));
    }
    for (int i = 0; i < packed; i += MEMBERS_OF_AN_ARCHIVE) {
      write(
          folder.resolve("压缩包"),
          "报送%04d.zip".formatted(i),
          archive(i, Math.min(MEMBERS_OF_AN_ARCHIVE, packed - i)));
    }
    List<HostileFile> kinds = List.of(HostileFile.values());
    for (int i = 0; i < hostile; i++) {
      HostileFile one = kinds.get(i % kinds.size());
      write(
          folder.resolve("单位" + i % 3), "怪%03d-%s".formatted(i, one.fileName()), one.bytes(random));
    }
  }

  private static void write(Path folder, String name, byte[] bytes) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve(name), bytes);
  }

  private byte[] archive(int first, int count) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("GBK"))) {
      for (int i = first; i < first + count; i++) {
        Model model = models.get((7 * i) % models.size());
        zip.putNextEntry(new ZipEntry("报送/表" + i + model.extension));
        zip.write(variant(model, 100_000 + i));
      }
    }
    return bytes.toByteArray();
  }

  /// The model with another project, where it is text or packed text.
  private static byte[] variant(Model model, int number) throws IOException {
    return switch (model.extension) {
      case ".txt", ".html" ->
          renamed(new String(model.bytes, StandardCharsets.UTF_8), number)
              .getBytes(StandardCharsets.UTF_8);
      case ".docx", ".xlsx" -> repacked(model.bytes, number);
      default -> model.bytes;
    };
  }

  private static String renamed(String text, int number) {
    return text.replace("专项", "第" + number + "号专项").replace("资金使用", "第" + number + "次资金使用");
  }

  private static byte[] repacked(byte[] document, int number) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(document));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] member = in.readAllBytes();
        out.putNextEntry(new ZipEntry(entry.getName()));
        boolean isText = entry.getName().endsWith(".xml");
        out.write(
            isText
                ? renamed(new String(member, StandardCharsets.UTF_8), number)
                    .getBytes(StandardCharsets.UTF_8)
                : member);
      }
    }
    return bytes.toByteArray();
  }

  /// The names of all files that a batch has to account for, archives by their members.
  static List<String> accountable(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (file.getFileName().toString().startsWith("报送")) {
          members(file).forEach(member -> names.add(file + "!/" + member));
        } else {
          names.add(file.toString());
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return names;
  }

  private static List<String> members(Path archive) throws IOException {
    List<String> names = new ArrayList<>();
    try (ZipInputStream in =
        new ZipInputStream(Files.newInputStream(archive), Charset.forName("GBK"))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
