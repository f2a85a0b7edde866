package io.hengji.documents.web;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import java.util.Locale;
import org.jsoup.Jsoup;

/// Reads HTML: tables with their spans as grids, those that a style draws too, text outside them as
/// lines. A table that only lays out a page is gone through for what it holds.
public final class HtmlReader {
  private static final int LARGEST = 48 << 20;
  private static final int WHERE_HTML_BEGINS = 4096;

  private HtmlReader() {}

  /// Whether a text is HTML by how it begins.
  public static boolean isHtml(String text) {
    String start =
        text.substring(0, Math.min(text.length(), WHERE_HTML_BEGINS)).toLowerCase(Locale.ROOT);
    String begin = start.stripLeading();
    return begin.startsWith("<")
        && (start.contains("<html")
            || start.contains("<!doctype html")
            || start.contains("<body")
            || start.contains("<head")
            || start.contains("<meta")
            || start.contains("<table")
            || start.contains("<div")
            || start.contains("<p>"));
  }

  public static Document read(String name, byte[] bytes, Limits limits) throws UnreadableFile {
    return read(name, HtmlEncoding.decode(bytes), limits);
  }

  /// Reads a page that is decoded already.
  public static Document read(String name, String html, Limits limits) throws UnreadableFile {
    if (html.length() > LARGEST) {
      throw new UnreadableFile("网页文件超过" + (LARGEST >> 20) + "兆字节的上限，未读取。");
    }
    HtmlPage page = new HtmlPage(new Allowance(limits));
    page.read(Jsoup.parse(html).body());
    return new Document(name, page.blocks(), page.notices());
  }
}
