package io.hengji.documents.web;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Reads web pages in one file (MHTML), as office programs save them: every page of it in turn, so
/// every sheet of a workbook.
public final class MhtmlReader {
  private static final int LARGEST = 48 << 20;

  private MhtmlReader() {}

  public static Document read(String name, byte[] bytes, Limits limits) throws UnreadableFile {
    if (bytes.length > LARGEST) {
      throw new UnreadableFile("网页文件超过" + (LARGEST >> 20) + "兆字节的上限，未读取。");
    }
    String message = new String(bytes, StandardCharsets.ISO_8859_1);
    Allowance allowance = new Allowance(limits);
    HtmlPage page = new HtmlPage(allowance);
    List<MimePart> pages = MimePart.of(message).stream().filter(MimePart::isPage).toList();
    if (pages.isEmpty()) {
      throw new UnreadableFile("单个文件网页（MHTML）中没有网页内容，未读取。");
    }
    for (MimePart part : pages) {
      allowance.unpack(part.body().length());
      Element body = Jsoup.parse(HtmlEncoding.decode(part.content())).body();
      // A set of frames names other pages of the file, and holds nothing of its own.
      if (!body.nameIs("frameset")) {
        page.read(body);
      }
    }
    return new Document(name, page.blocks(), page.notices());
  }
}
