package io.hengji.documents.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingTest {

  @TempDir private Path folder;

  @BeforeEach
  void files() throws IOException {
    Files.createDirectories(folder.resolve("forms/out"));
    Files.writeString(folder.resolve("forms/b.txt"), "b");
    Files.writeString(folder.resolve("forms/a.txt"), "a");
    Files.writeString(folder.resolve("forms/out/results.jsonl"), "");
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("forms/c.zip")))) {
      zip.putNextEntry(new ZipEntry("inner/d.txt"));
      zip.write('d');
    }
  }

  @Test
  void takesAFolderWithoutItsOwnResults() throws Exception {
    assertThat(names(Listing.of(folder.resolve("forms"), folder.resolve("forms/out"))))
        .containsExactly("forms/a.txt", "forms/b.txt", "forms/c.zip!/inner/d.txt");
  }

  @Test
  void takesAnArchive() throws Exception {
    assertThat(names(Listing.of(folder.resolve("forms/c.zip"), folder.resolve("out"))))
        .containsExactly("forms/c.zip!/inner/d.txt");
  }

  @Test
  void takesTheFilesOfAListInItsOrderEachOnce() throws Exception {
    Path list = folder.resolve("list.txt");
    Files.writeString(list, "forms/b.txt\r\n\r\nforms/missing.txt\nforms/a.txt\nforms/b.txt\n");

    Listing listing = Listing.of(list, folder.resolve("out"));

    assertThat(names(listing)).containsExactly("forms/b.txt", "forms/missing.txt", "forms/a.txt");
    assertThat(listing.repeated()).isEqualTo(1);
  }

  @Test
  void readsAListInTheEncodingOfOldWindows() throws Exception {
    Files.writeString(folder.resolve("自评表.txt"), "form");
    Path list = folder.resolve("list.txt");
    Files.writeString(list, "自评表.txt\n", Charset.forName("GB18030"));

    assertThat(names(Listing.of(list, folder.resolve("out")))).containsExactly("自评表.txt");
  }

  @Test
  void takesATextThatListsNothingAsTheFormItMayBe() throws Exception {
    Path form = folder.resolve("form.txt");
    Files.writeString(form, "项目支出绩效自评表\n（2023年度）\n");

    assertThat(names(Listing.of(form, folder.resolve("out")))).containsExactly("form.txt");
  }

  @Test
  void refusesWhatIsNotThere() {
    assertThatThrownBy(() -> Listing.of(folder.resolve("none"), folder.resolve("out")))
        .isInstanceOf(BatchRefused.class)
        .hasMessageContaining("找不到");
  }

  private List<String> names(Listing listing) {
    return listing.tasks().stream().map(task -> task.name().replace(folder + "/", "")).toList();
  }
}
