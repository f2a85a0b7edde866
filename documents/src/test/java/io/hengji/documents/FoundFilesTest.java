package io.hengji.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.Shown;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.packed.Packed;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoundFilesTest {
  @TempDir Path folder;

  @Test
  void findsTheMembersOfAnArchiveAndStopsAtNone() throws Exception {
    byte[] zip =
        Packed.archive()
            .namesIn(Charset.forName("GBK"))
            .with("安庆/表.docx", Packed.word("<w:p><w:r><w:t>甲</w:t></w:r></w:p>"))
            .with("坏.docx", "PK\u0003\u0004坏")
            .with("内.zip", Packed.archive().with("a.txt", "a").bytes())
            .with("__MACOSX/._表.docx", "x")
            .with("~$表.docx", "x")
            .with("乙.txt", "乙")
            .bytes();
    Path archive = Files.write(folder.resolve("全部.zip"), zip);
    List<FoundFile> found = FoundFiles.under(archive);
    assertThat(found)
        .extracting(FoundFile::name)
        .containsExactly(
            archive + "!/安庆/表.docx",
            archive + "!/坏.docx",
            archive + "!/内.zip",
            archive + "!/乙.txt");
    assertThat(Shown.blocks(found.get(0).read(Limits.STANDARD))).isEqualTo("甲");
    assertThat(found.get(0).read(Limits.STANDARD).file()).isEqualTo(archive + "!/安庆/表.docx");
    assertThatThrownBy(() -> found.get(1).read(Limits.STANDARD)).isInstanceOf(UnreadableFile.class);
    assertThatThrownBy(() -> found.get(2).read(Limits.STANDARD))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("压缩包里的压缩包");
    assertThat(Shown.blocks(found.get(3).read(Limits.STANDARD))).isEqualTo("乙");
    assertThat(FoundFiles.in("-", zip)).hasSize(4).first().hasToString("-!/安庆/表.docx");
  }

  @Test
  void findsTheFilesOfAFolderInTheOrderOfTheirNames() throws Exception {
    Files.createDirectories(folder.resolve("b"));
    Files.writeString(folder.resolve("b/2.txt"), "二");
    Files.writeString(folder.resolve("a.txt"), "一");
    Files.writeString(folder.resolve(".DS_Store"), "x");
    Files.write(folder.resolve("c.zip"), Packed.archive().with("3.txt", "三").bytes());
    Files.write(folder.resolve("d.docx"), Packed.word(""));
    assertThat(FoundFiles.under(folder))
        .extracting(file -> folder.relativize(Path.of(file.name())).toString().replace('\\', '/'))
        .containsExactly("a.txt", "b/2.txt", "c.zip!/3.txt", "d.docx");
  }

  @Test
  void givesAFileThatCannotBeReadAllTheSame() throws Exception {
    Path missing = folder.resolve("missing.docx");
    assertThat(FoundFiles.under(missing)).singleElement().hasToString(missing.toString());
    Path broken = Files.writeString(folder.resolve("broken.zip"), "PK\u0003\u0004");
    assertThat(FoundFiles.under(broken)).hasSize(1);
    Path empty = Files.write(folder.resolve("empty.zip"), Packed.archive().bytes());
    assertThatThrownBy(() -> FoundFiles.under(empty).getFirst().read(Limits.STANDARD))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("压缩包");
    Path bare = Files.createDirectories(folder.resolve("bare"));
    assertThatThrownBy(() -> FoundFiles.under(bare).getFirst().read(Limits.STANDARD))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("文件夹");
  }

  @Test
  void goesRoundNoCircleOfLinks() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "一");
    Path inner = Files.createDirectories(folder.resolve("b"));
    try {
      Files.createSymbolicLink(inner.resolve("up"), folder);
      Files.createSymbolicLink(folder.resolve("self"), Path.of("self"));
    } catch (IOException | UnsupportedOperationException e) {
      Assumptions.abort("这里不能建立链接");
    }

    assertThat(FoundFiles.under(folder))
        .extracting(file -> Path.of(file.name()).getFileName().toString())
        .containsExactly("a.txt");
  }

  @Test
  void saysThatAFileVanishedAfterItWasListed() throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), "一");
    Path archive = folder.resolve("b.zip");
    Files.write(archive, Packed.archive().with("1.txt", "一").bytes());
    List<FoundFile> found = FoundFiles.under(folder);
    Files.delete(file);
    Files.delete(archive);

    assertThat(found).hasSize(2);
    for (FoundFile gone : found) {
      assertThatThrownBy(() -> gone.read(Limits.STANDARD))
          .isInstanceOf(UnreadableFile.class)
          .hasMessageEndingWith("。");
    }
  }

  @Test
  void takesBytesAtHandForAFile() throws Exception {
    byte[] text = "文".getBytes(StandardCharsets.UTF_8);
    FoundFile only = FoundFiles.in("-", text).getFirst();
    assertThat(Shown.blocks(only.read(Limits.STANDARD))).isEqualTo("文");
  }
}
