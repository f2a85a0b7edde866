package io.hengji.documents.pdf;

import io.hengji.core.form.Notice;
import io.hengji.core.form.Place;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.scan.PictureFile;
import io.hengji.documents.scan.PictureReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Reads files of pictures: each picture is a page.
public final class PictureDocument {
  private static final double A4 = 842;

  private PictureDocument() {}

  /// The tables and lines of a file, if a reader of pictures is installed.
  public static Document read(String name, byte[] bytes, Limits limits) throws UnreadableFile {
    PictureReader reader =
        PictureReader.installed()
            .orElseThrow(() -> new UnreadableFile("这是图片，没有安装图像识别模块，请提交原始的电子文件。"));
    Allowance allowance = new Allowance(limits);
    List<PageMarks> pages = new ArrayList<>();
    List<Integer> scans = new ArrayList<>();
    try (PictureFile file = PictureFile.open(bytes, allowance)) {
      int count = file.pages();
      for (int page = 1; page <= count; page++) {
        allowance.picture();
        pages.add(ScannedMarks.of(page, reader.read(file.page(page - 1), A4, allowance)));
        scans.add(page);
      }
    } catch (IOException e) {
      throw new UnreadableFile("图片无法读取，可能已损坏或不完整。", e);
    }
    return new Document(name, PrintedPages.blocks(pages, allowance), recognised(scans));
  }

  /// The notice that pages were read as pictures; none where none was.
  static List<Notice> recognised(List<Integer> pages) {
    if (pages.isEmpty()) {
      return List.of();
    }
    String which =
        pages.size() == 1
            ? "第" + pages.getFirst() + "页"
            : "第" + pages.getFirst() + "页至第" + pages.getLast() + "页中的" + pages.size() + "页";
    return List.of(
        new Notice(new Place.OnPage(pages.getFirst(), 0), which + "是图像，文字由图像识别得到，请对照原件核对。"));
  }
}
