package io.hengji.documents.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ZipArchiveTest {
  private static final byte[] TEXT = "绩效自评表".repeat(1000).getBytes(StandardCharsets.UTF_8);

  @Test
  void unpacksMembersByWhateverCaseOfTheirName() throws Exception {
    try (ZipArchive archive =
        open(Packed.archive().with("a.txt", "甲").with("Folder/B.txt", TEXT).bytes())) {
      assertThat(archive.members())
          .extracting(ZipMember::name)
          .containsExactly("a.txt", "Folder/B.txt");
      ZipMember member = archive.find("folder/b.TXT").orElseThrow();
      assertThat(archive.bytes(member, allowance(), 1 << 20)).isEqualTo(TEXT);
      assertThat(archive.bytes(archive.members().getFirst(), allowance(), 1 << 20))
          .asString(StandardCharsets.UTF_8)
          .isEqualTo("甲");
      assertThat(archive.find("c")).isEmpty();
    }
  }

  @Test
  void readsNamesThatChineseWindowsWrote() throws Exception {
    byte[] zip = Packed.archive().namesIn(Charset.forName("GBK")).with("安庆/自评表.docx", "x").bytes();
    try (ZipArchive archive = open(zip)) {
      assertThat(archive.members()).extracting(ZipMember::name).containsExactly("安庆/自评表.docx");
    }
  }

  @Test
  void findsAnArchiveBehindOtherBytes() throws Exception {
    byte[] zip = Packed.archive().with("a", "甲").bytes();
    byte[] behind = new byte[zip.length + 100];
    System.arraycopy(zip, 0, behind, 100, zip.length);
    try (ZipArchive archive = open(behind)) {
      assertThat(archive.bytes(archive.members().getFirst(), allowance(), 100))
          .asString(StandardCharsets.UTF_8)
          .isEqualTo("甲");
    }
  }

  @Test
  void refusesATruncatedArchive() {
    byte[] zip = Packed.archive().with("a", TEXT).bytes();
    for (int length = 0; length < zip.length; length++) {
      byte[] cut = Arrays.copyOf(zip, length);
      assertThatThrownBy(() -> readAll(cut)).isInstanceOf(UnreadableFile.class);
    }
  }

  @Test
  void survivesEveryChangedByte() throws Exception {
    byte[] zip = Packed.archive().with("a", "甲乙丙丁".repeat(5)).bytes();
    for (int i = 0; i < zip.length; i++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] changed = zip.clone();
        changed[i] ^= (byte) (1 << bit);
        try {
          readAll(changed);
        } catch (UnreadableFile e) {
          assertThat(e.getMessage()).endsWith("。");
        }
      }
    }
  }

  @Test
  void refusesAMemberThatUnpacksToFarMoreThanItTakes() {
    byte[] bomb = Packed.archive().with("bomb", new byte[60 << 20]).bytes();
    assertThatThrownBy(() -> readAll(bomb))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("压缩炸弹");
  }

  @Test
  void refusesMoreThanTheLimitsAllow() {
    Limits limits = new Limits(1 << 20, 1000, 10, 10, Duration.ofSeconds(10));
    byte[] zip = Packed.archive().with("a", TEXT).bytes();
    assertThatThrownBy(
            () -> {
              try (ZipArchive archive = open(zip)) {
                archive.bytes(archive.members().getFirst(), new Allowance(limits), 1 << 20);
              }
            })
        .isInstanceOf(UnreadableFile.class);
    assertThatThrownBy(
            () -> {
              try (ZipArchive archive = open(zip)) {
                archive.bytes(archive.members().getFirst(), allowance(), 100);
              }
            })
        .isInstanceOf(UnreadableFile.class);
  }

  @Test
  void refusesAMemberWithAPassword() {
    byte[] zip = Packed.archive().with("a", "甲").bytes();
    // The first bit of the flags in the directory's entry says so.
    for (int i = 0; i + 8 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        zip[i + 8] |= 1;
      }
    }
    assertThatThrownBy(() -> readAll(zip))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("密码");
  }

  private static void readAll(byte[] zip) throws UnreadableFile {
    try (ZipArchive archive = open(zip)) {
      for (ZipMember member : archive.members()) {
        archive.bytes(member, allowance(), 1 << 26);
      }
    }
  }

  private static ZipArchive open(byte[] zip) throws UnreadableFile {
    return new ZipArchive(RandomBytes.of(zip));
  }

  private static Allowance allowance() {
    return new Allowance(Limits.STANDARD);
  }
}
