package io.hengji.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.Shown;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.packed.Packed;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentReaderTest {

  @Test
  void tellsAFileByItsContentAndNotByItsName() throws Exception {
    byte[] word = Packed.word("<w:p><w:r><w:t>文</w:t></w:r></w:p>");
    assertThat(Shown.blocks(DocumentReader.read("a.xls", word, Limits.STANDARD))).isEqualTo("文");
    byte[] page = "\n<html><table><tr><td>甲<td>乙</table>".getBytes(StandardCharsets.UTF_8);
    assertThat(Shown.blocks(DocumentReader.read("a.xls", page, Limits.STANDARD))).isEqualTo("甲|乙");
    byte[] text = "甲 | 乙\n丙 | 丁".getBytes(StandardCharsets.UTF_8);
    assertThat(Shown.blocks(DocumentReader.read("a.docx", text, Limits.STANDARD)))
        .isEqualTo("甲|乙\n丙|丁");
  }

  @ParameterizedTest
  @CsvSource({
    "'', 空的",
    "'  \n ', 空的",
    "'{\"a\": 1}', JSON",
    "'[{\"source\": 1}]', JSON",
    "'\u0089PNG\r\n\u001A\n', 图片",
    "'\u00FF\u00D8\u00FF\u00E0', 图片",
    "'Rar!\u001A\u0007', 压缩包",
    "'7z\u00BC\u00AF\u001C', 压缩包",
    "'\u0000\u0001\u0002\u0003\u0004', 无法识别",
    "'PK\u0003\u0004abc', 压缩结构",
    "'<?xml version=\"1.0\"?><svg/>', XML",
    "'\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1abc', 损坏"
  })
  void refusesWhatItCannotReadWithASentence(String start, String word) {
    byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);
    assertThatThrownBy(() -> DocumentReader.read("a", bytes, Limits.STANDARD))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining(word)
        .hasMessageEndingWith("。");
  }

  @Test
  void refusesOfficeFilesOfOtherKinds() {
    byte[] slides =
        Packed.archive()
            .with("[Content_Types].xml", "<Types/>")
            .with("ppt/presentation.xml", "<p/>")
            .bytes();
    byte[] binary =
        Packed.archive()
            .with("[Content_Types].xml", "<Types/>")
            .with("xl/workbook.bin", "")
            .bytes();
    byte[] open = Packed.archive().with("mimetype", "x").with("content.xml", "<x/>").bytes();
    byte[] layout = Packed.archive().with("OFD.xml", "<x/>").bytes();
    assertThat(refusal(slides)).contains("Office的其他格式");
    assertThat(refusal(binary)).contains("Office的其他格式");
    assertThat(refusal(open)).contains("OpenDocument");
    assertThat(refusal(layout)).contains("OFD");
  }

  @Test
  void refusesAnEncryptedFile() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var out = encryptor.getDataStream(file)) {
        out.write(Packed.word(""));
      }
      file.writeFilesystem(bytes);
    }
    assertThat(refusal(bytes.toByteArray())).contains("密码");
  }

  @Test
  void refusesABrokenOrTruncatedFile() {
    byte[] word = Packed.word("<w:p><w:r><w:t>" + "文".repeat(100) + "</w:t></w:r></w:p>");
    assertThat(refusal(Arrays.copyOf(word, word.length / 2))).contains("压缩结构");
    assertThat(refusal(Packed.word("<w:p><w:r></w:p>"))).contains("XML");
    assertThat(refusal(Packed.word("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>"))).contains("XML");
  }

  @Test
  void refusesAFileThatIsTooLarge(@TempDir Path folder) throws Exception {
    Limits small = new Limits(1 << 20, 1 << 20, 100, 10, Duration.ofSeconds(5));
    Path large = folder.resolve("large.txt");
    Files.write(large, new byte[(1 << 20) + 1]);
    assertThatThrownBy(() -> DocumentReader.read("large.txt", large, small))
        .isInstanceOf(UnreadableFile.class)
        .hasMessage("文件超过1兆字节的上限，未读取。");
  }

  @Test
  void saysThatAFileIsMissing(@TempDir Path folder) {
    assertThatThrownBy(() -> DocumentReader.read("x", folder.resolve("x"), Limits.STANDARD))
        .isInstanceOf(UnreadableFile.class)
        .hasMessage("找不到这个文件。");
    assertThatThrownBy(() -> DocumentReader.read("x", folder, Limits.STANDARD))
        .isInstanceOf(UnreadableFile.class);
  }

  private static String refusal(byte[] bytes) {
    try {
      DocumentReader.read("a", bytes, Limits.STANDARD);
    } catch (UnreadableFile e) {
      return String.valueOf(e.getMessage());
    }
    throw new AssertionError("was read");
  }
}
