package io.hengji.documents.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.core.form.Notice;
import io.hengji.documents.DocumentReader;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.GridCell;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.Shown;
import io.hengji.documents.grid.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class DocReaderTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("hengji.root", "..")).resolve("samples");

  @Test
  void readsAFormAsItReadsTheSameFormOfToday() throws Exception {
    Document old = DocumentReader.read("a", SAMPLES.resolve("relief-2024.doc"), Limits.STANDARD);
    Document today = DocumentReader.read("a", SAMPLES.resolve("relief-2024.docx"), Limits.STANDARD);
    assertThat(old.blocks()).isEqualTo(today.blocks());
    assertThat(old.notices()).isEmpty();
  }

  @Test
  void readsLinesAsAcceptedWithFieldsSymbolsAndBoxes() throws Exception {
    assertThat(Shown.blocks(read("oddities.doc")))
        .startsWith("绩效自评表\n总分98分\n可见之后\n合计3万元\n完成☑未完成☐\n已审☑未审☐\n首行\n次行 末\n")
        .endsWith("注：无");
  }

  @Test
  void readsMergedCellsAndTablesInCells() throws Exception {
    Document read = read("oddities.doc");
    assertThat(Shown.grids(read))
        .extracting(Shown::grid)
        .containsExactly("产出(2x1)|数量(1x2)|10\n质量|≥95%|20\n备注之下(1x4)", "内甲|内乙");
    assertThat(Shown.grids(read).getFirst().cells())
        .extracting(GridCell::cell)
        .extracting(cell -> cell.place().toString())
        .contains("table 1 r1 c4", "table 1 r2 c2", "table 1 r3 c1");
  }

  @Test
  void saysThatChangesAreAcceptedAndHiddenTextIsLeftOut() throws Exception {
    assertThat(read("oddities.doc").notices())
        .extracting(Notice::text)
        .containsExactly("文档带有修订标记，已按接受全部修订后的内容读取。", "文档含有隐藏文字，隐藏文字未读取。");
  }

  @Test
  void refusesAPasswordTheFormatBefore97AndABrokenFile() throws Exception {
    byte[] main = new byte[1024];
    assertThatThrownBy(() -> read(main)).hasMessageContaining("已损坏");
    main[0] = (byte) 0xEC;
    main[1] = (byte) 0xA5;
    main[2] = 0x65;
    assertThatThrownBy(() -> read(main))
        .isInstanceOf(UnreadableFile.class)
        .hasMessageContaining("97以前");
    main[2] = (byte) 0xC1;
    assertThatThrownBy(() -> read(main)).hasMessageContaining("文字分段表");
    main[0x0B] = 1;
    assertThatThrownBy(() -> read(main)).hasMessageContaining("密码");
    assertThatThrownBy(() -> read(new byte[10])).hasMessageContaining("不完整");
  }

  private static Document read(String resource) throws IOException, UnreadableFile {
    try (InputStream in = DocReaderTest.class.getResourceAsStream(resource)) {
      return DocumentReader.read("a", Objects.requireNonNull(in).readAllBytes(), Limits.STANDARD);
    }
  }

  /// Reads a compound file with this main stream and an empty table stream.
  private static Document read(byte[] main) throws IOException, UnreadableFile {
    try (POIFSFileSystem file = new POIFSFileSystem()) {
      file.createDocument(new ByteArrayInputStream(main), "WordDocument");
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      file.writeFilesystem(bytes);
      return DocumentReader.read("a", bytes.toByteArray(), Limits.STANDARD);
    }
  }
}
