package io.hengji.documents.word;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/// Goes through the groups, words and characters of an RTF file.
final class RtfScan {
  private static final int DEEPEST = 1_000;
  private static final int BETWEEN_LOOKS = 4_096;
  private static final Set<String> LEFT_OUT =
      Set.of(
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote",
          "annotation",
          "fldinst",
          "datafield",
          "listtable",
          "listoverridetable",
          "rsidtbl",
          "generator",
          "themedata",
          "xmlnstbl",
          "bkmkstart",
          "bkmkend",
          "objdata",
          "nonshppict",
          "revtbl",
          "filetbl",
          "atnid",
          "atnauthor");

  /// What holds until the end of a group.
  private record State(
      boolean leftOut, boolean fonts, boolean unseen, boolean inTable, int font, int skip) {
    State in(boolean table) {
      return new State(leftOut, fonts, unseen, table, font, skip);
    }

    State seen(boolean seen) {
      return new State(leftOut, fonts, !seen, inTable, font, skip);
    }
  }

  private final byte[] bytes;
  private final RtfBody body;
  private final Allowance allowance;
  private final RtfFonts fonts = new RtfFonts();
  private final Deque<State> outer = new ArrayDeque<>();
  private final ByteArrayOutputStream encoded = new ByteArrayOutputStream();
  private State state = new State(false, false, false, false, 0, 1);
  private int at;
  private int toSkip;
  private boolean optional;

  RtfScan(byte[] bytes, RtfBody body, Allowance allowance) {
    this.bytes = bytes;
    this.body = body;
    this.allowance = allowance;
  }

  void read() throws UnreadableFile {
    int looked = 0;
    while (at < bytes.length) {
      if (at - looked > BETWEEN_LOOKS) {
        looked = at;
        allowance.requireTime();
      }
      int c = bytes[at++] & 0xFF;
      switch (c) {
        case '{' -> open();
        case '}' -> close();
        case '\\' -> control();
        case '\r', '\n' -> {}
        default -> encoded(c);
      }
    }
    decode();
    body.end();
  }

  private void open() throws UnreadableFile {
    decode();
    if (outer.size() >= DEEPEST) {
      throw new UnreadableFile("RTF文件内部嵌套过深，未读取。");
    }
    outer.push(state);
    optional = false;
    toSkip = 0;
  }

  private void close() {
    decode();
    if (!outer.isEmpty()) {
      boolean inTable = state.inTable();
      state = outer.pop().in(inTable);
    }
    toSkip = 0;
  }

  /// A byte of text in the encoding of its font.
  private void encoded(int c) {
    if (toSkip > 0) {
      toSkip--;
    } else if (isShown()) {
      encoded.write(c);
    }
  }

  private boolean isShown() {
    return !state.leftOut() && !state.fonts() && !state.unseen();
  }

  private void decode() {
    if (encoded.size() > 0) {
      body.text(encoded.toString(fonts.of(state.font())));
      encoded.reset();
    }
  }

  private void say(String text) {
    decode();
    if (isShown()) {
      body.text(text);
    }
  }

  private void control() throws UnreadableFile {
    if (at >= bytes.length) {
      return;
    }
    int c = bytes[at];
    if (c == '\'') {
      at++;
      encoded(16 * hex() + hex());
      return;
    }
    if (!isLetter(c)) {
      at++;
      sign((char) (c & 0xFF));
      return;
    }
    int from = at;
    while (at < bytes.length && isLetter(bytes[at]) && at - from < 32) {
      at++;
    }
    String word = new String(bytes, from, at - from, StandardCharsets.US_ASCII);
    word(word, number());
  }

  private int hex() {
    int digit = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
    at += digit < 0 ? 0 : 1;
    return Math.max(0, digit);
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /// The number behind a word and the space that ends it; the lowest number where there is none.
  private int number() {
    boolean negative = at < bytes.length && bytes[at] == '-';
    int from = negative ? at + 1 : at;
    int end = from;
    long number = 0;
    while (end < bytes.length && bytes[end] >= '0' && bytes[end] <= '9') {
      number = Math.min(Integer.MAX_VALUE, 10 * number + bytes[end] - '0');
      end++;
    }
    boolean any = end > from;
    at = any ? end : at;
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
    return any ? (int) (negative ? -number : number) : Integer.MIN_VALUE;
  }

  private void sign(char c) {
    switch (c) {
      case '\\', '{', '}' -> encoded(c);
      case '~' -> say("\u00A0");
      case '_' -> say("-");
      case '*' -> optional = true;
      case '\n', '\r' -> say("\n");
      default -> {}
    }
  }

  private void word(String word, int number) throws UnreadableFile {
    if (optional || LEFT_OUT.contains(word)) {
      optional = false;
      decode();
      state = new State(true, false, true, state.inTable(), state.font(), state.skip());
      return;
    }
    if (state.leftOut()) {
      at += word.equals("bin") ? Math.clamp(number, 0, bytes.length - at) : 0;
      return;
    }
    if (!ofText(word, number) && !ofTable(word, number)) {
      ofFont(word, number);
    }
  }

  private boolean ofText(String word, int number) throws UnreadableFile {
    switch (word) {
      case "u" -> unicode(number);
      case "uc" ->
          state =
              new State(
                  false,
                  state.fonts(),
                  state.unseen(),
                  state.inTable(),
                  state.font(),
                  Math.max(0, number));
      case "par", "sect", "page" -> endParagraph();
      case "line", "nestcell", "nestrow" -> say("\n");
      case "tab" -> say("\t");
      case "emdash" -> say("—");
      case "endash" -> say("–");
      case "lquote" -> say("‘");
      case "rquote" -> say("’");
      case "ldblquote" -> say("“");
      case "rdblquote" -> say("”");
      case "bullet" -> say("•");
      case "v", "deleted" -> {
        decode();
        state = state.seen(number == 0);
      }
      case "plain" -> {
        decode();
        state = state.seen(true);
      }
      case "bin" -> at += Math.clamp(number, 0, bytes.length - at);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void unicode(int number) {
    decode();
    if (isShown()) {
      body.text(String.valueOf((char) number));
    }
    toSkip = state.skip();
  }

  private void endParagraph() throws UnreadableFile {
    decode();
    if (isShown()) {
      body.endParagraph(state.inTable());
    }
  }

  private boolean ofTable(String word, int number) {
    switch (word) {
      case "trowd" -> body.defineRow();
      case "trleft" -> body.leftEdge(number);
      case "cellx" -> body.rightEdge(number);
      case "intbl" -> state = state.in(true);
      case "pard" -> state = state.in(false);
      case "cell" -> {
        decode();
        body.endCell();
      }
      case "row" -> {
        decode();
        body.endRow();
      }
      default -> {
        return body.merge(word);
      }
    }
    return true;
  }

  private void ofFont(String word, int number) {
    switch (word) {
      case "ansicpg" -> fonts.codePage(number);
      case "fonttbl" ->
          state = new State(false, true, state.unseen(), state.inTable(), 0, state.skip());
      case "fcharset" -> fonts.characterSet(state.font(), number);
      case "f" -> {
        decode();
        state =
            new State(false, state.fonts(), state.unseen(), state.inTable(), number, state.skip());
      }
      default -> {}
    }
  }
}
