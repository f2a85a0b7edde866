package io.hengji.documents.pdf;

import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.UnreadableFile;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/// Goes through the drawing of a page once, without painting it, and hands its marks to a
/// collector.
final class Drawing {
  private static final int DEEPEST_FORM = 16;
  private static final int DEEPEST_STATE = 512;
  private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");
  private static final int MOST_FORMS = 20_000;
  private static final int DEADLINE_EVERY = 1024;

  /// Marked content that is open: whether it is hidden, the text that it says it has, and the
  /// number of glyphs before it.
  private record Content(boolean hidden, Optional<String> actual, int from) {}

  private final MarkCollector marks;
  private final FontShelf fonts;
  private final HiddenLayers layers;
  private final Allowance allowance;
  private final PathTrace path;
  private final TextTrace text;
  private final Deque<Content> contents = new ArrayDeque<>();
  private PaintState state;
  private final Set<COSStream> painting = Collections.newSetFromMap(new IdentityHashMap<>());
  private int operators;
  private int forms;

  Drawing(
      MarkCollector marks,
      Affine toPage,
      FontShelf fonts,
      HiddenLayers layers,
      Allowance allowance) {
    this.marks = marks;
    this.fonts = fonts;
    this.layers = layers;
    this.allowance = allowance;
    this.path = new PathTrace(marks);
    this.text = new TextTrace(marks);
    this.state = new PaintState(toPage);
  }

  /// Goes through one stream of drawing with its resources.
  void trace(byte[] content, COSDictionary resources) throws UnreadableFile {
    trace(content, resources, 0);
  }

  /// Goes through what an annotation shows within its rectangle, as a filled-in field does.
  void annotation(Annotation annotation) throws UnreadableFile {
    COSStream appearance = annotation.appearance();
    Annotation.Rectangle at = annotation.at();
    double[] box = numbers(appearance.getCOSArray(COSName.BBOX), 4);
    double[] six = numbers(appearance.getCOSArray(COSName.MATRIX), 6);
    if (box.length != 4) {
      return;
    }
    Affine matrix = six.length == 6 ? Affine.of(six) : Affine.IDENTITY;
    double[] x = {
      matrix.x(box[0], box[1]), matrix.x(box[2], box[1]),
      matrix.x(box[0], box[3]), matrix.x(box[2], box[3])
    };
    double[] y = {
      matrix.y(box[0], box[1]), matrix.y(box[2], box[1]),
      matrix.y(box[0], box[3]), matrix.y(box[2], box[3])
    };
    Arrays.sort(x);
    Arrays.sort(y);
    double left = Math.min(at.x1(), at.x2());
    double bottom = Math.min(at.y1(), at.y2());
    double wide = x[3] > x[0] ? Math.abs(at.x2() - at.x1()) / (x[3] - x[0]) : 1;
    double high = y[3] > y[0] ? Math.abs(at.y2() - at.y1()) / (y[3] - y[0]) : 1;
    PaintState before = state;
    state = new PaintState(state.toPage);
    state.toPage =
        new Affine(wide, 0, 0, high, left - x[0] * wide, bottom - y[0] * high).then(state.toPage);
    form(appearance, new COSDictionary(), 0);
    state = before;
  }

  private static double[] numbers(@Nullable COSArray array, int count) {
    double[] numbers = new double[array != null && array.size() == count ? count : 0];
    for (int i = 0; array != null && i < numbers.length; i++) {
      numbers[i] = array.getObject(i) instanceof COSNumber number ? number.floatValue() : 0;
    }
    return numbers;
  }

  private void trace(byte[] content, COSDictionary resources, int depth) throws UnreadableFile {
    ContentLexer lexer = new ContentLexer(content);
    Operands operands = new Operands();
    Deque<PaintState> saved = new ArrayDeque<>();
    for (Optional<String> next = lexer.next(operands);
        next.isPresent();
        next = lexer.next(operands)) {
      if (++operators % DEADLINE_EVERY == 0) {
        allowance.requireTime();
      }
      String operator = next.get();
      switch (operator) {
        case "q" -> save(saved);
        case "Q" -> restore(saved);
        case "Do" -> paint(operands, resources, depth);
        case "EI" -> picture(false);
        case "Tf" -> font(operands, resources);
        case "gs" -> parameters(operands, resources);
        case "BMC" -> begin(false, Optional.empty());
        case "BDC" -> begin(isHidden(operands, resources), actual(operands, resources));
        case "EMC" -> end();
        default -> apply(operator, operands);
      }
    }
    if (!saved.isEmpty()) {
      state = saved.peekLast();
    }
  }

  private void save(Deque<PaintState> saved) {
    if (saved.size() < DEEPEST_STATE) {
      saved.push(state);
      state = state.copy();
    }
  }

  private void restore(Deque<PaintState> saved) {
    if (!saved.isEmpty()) {
      state = saved.pop();
    }
  }

  private void apply(String operator, Operands operands) throws UnreadableFile {
    PaintState s = state;
    switch (operator) {
      case "cm" -> operands.numbers(6).ifPresent(m -> s.toPage = Affine.of(m).then(s.toPage));
      case "w" -> operands.numbers(1).ifPresent(n -> s.lineWidth = n[0]);
      case "Tc" -> operands.numbers(1).ifPresent(n -> s.characterSpace = n[0]);
      case "Tw" -> operands.numbers(1).ifPresent(n -> s.wordSpace = n[0]);
      case "Tz" -> operands.numbers(1).ifPresent(n -> s.stretch = n[0] / 100);
      case "TL" -> operands.numbers(1).ifPresent(n -> s.leading = n[0]);
      case "Ts" -> operands.numbers(1).ifPresent(n -> s.rise = n[0]);
      case "Tr" -> operands.numbers(1).ifPresent(n -> s.textMode = (int) n[0]);
      case "g", "rg", "k", "sc", "scn" -> s.fillShade = PaintState.shade(operands.allNumbers());
      case "G", "RG", "K", "SC", "SCN" -> s.strokeShade = PaintState.shade(operands.allNumbers());
      case "cs" -> s.fillShade = 0;
      case "CS" -> s.strokeShade = 0;
      case "BT", "Td", "TD", "Tm", "T*", "Tj", "TJ", "'", "\"" -> text.apply(operator, operands, s);
      default -> path.apply(operator, operands, s);
    }
  }

  /// Begins marked content; what is on a hidden layer leaves no marks, and what says its text in
  /// words is read so.
  private void begin(boolean hidden, Optional<String> actual) {
    if (contents.size() < DEEPEST_STATE) {
      contents.push(new Content(hidden, actual, marks.glyphCount()));
      marks.hide(hidden);
    }
  }

  private void end() {
    if (contents.isEmpty()) {
      return;
    }
    Content content = contents.pop();
    if (content.hidden()) {
      marks.show();
    }
    content.actual().ifPresent(text -> marks.reword(content.from(), text));
  }

  private static Optional<String> actual(Operands operands, COSDictionary resources) {
    List<?> entries = operands.array();
    for (int i = 0; i + 1 < entries.size(); i++) {
      if (entries.get(i) instanceof Operands.Name(String name)
          && name.equals(ACTUAL_TEXT.getName())
          && entries.get(i + 1) instanceof byte[] text) {
        return Optional.of(new COSString(text).getString());
      }
    }
    COSDictionary properties = resources.getCOSDictionary(COSName.PROPERTIES);
    return properties == null
        ? Optional.empty()
        : operands
            .name()
            .map(name -> properties.getCOSDictionary(COSName.getPDFName(name)))
            .map(set -> set.getString(ACTUAL_TEXT));
  }

  private boolean isHidden(Operands operands, COSDictionary resources) {
    COSDictionary properties = resources.getCOSDictionary(COSName.PROPERTIES);
    return properties != null
        && operands
            .name()
            .map(name -> layers.hide(properties.getCOSDictionary(COSName.getPDFName(name))))
            .orElse(false);
  }

  private void font(Operands operands, COSDictionary resources) throws UnreadableFile {
    Optional<double[]> size = operands.numbers(1);
    if (size.isPresent()) {
      state.fontSize = size.get()[0];
    }
    COSDictionary all = resources.getCOSDictionary(COSName.FONT);
    Optional<String> name = operands.name();
    if (all != null && name.isPresent()) {
      state.font = fonts.font(all.getCOSDictionary(COSName.getPDFName(name.get())));
    }
  }

  private void parameters(Operands operands, COSDictionary resources) throws UnreadableFile {
    COSDictionary all = resources.getCOSDictionary(COSName.EXT_G_STATE);
    Optional<String> name = operands.name();
    if (all == null || name.isEmpty()) {
      return;
    }
    COSDictionary set = all.getCOSDictionary(COSName.getPDFName(name.get()));
    if (set == null) {
      return;
    }
    state.lineWidth = set.getFloat(COSName.LW, (float) state.lineWidth);
    COSBase blend = set.getDictionaryObject(COSName.BM);
    state.sheer =
        set.getFloat(COSName.CA_NS, 1) < 1 || (blend != null && !COSName.NORMAL.equals(blend));
    COSArray font = set.getCOSArray(COSName.FONT);
    if (font != null && font.size() == 2 && font.getObject(0) instanceof COSDictionary dictionary) {
      state.font = fonts.font(dictionary);
      state.fontSize =
          font.getObject(1) instanceof COSNumber number ? number.floatValue() : state.fontSize;
    }
  }

  private void picture(boolean solid) throws UnreadableFile {
    Affine m = state.toPage;
    double[] x = {m.x(0, 0), m.x(1, 0), m.x(0, 1), m.x(1, 1)};
    double[] y = {m.y(0, 0), m.y(1, 0), m.y(0, 1), m.y(1, 1)};
    Arrays.sort(x);
    Arrays.sort(y);
    marks.picture(x[0], y[0], x[3], y[3], solid && !state.sheer);
  }

  /// Whether a picture hides what lies under it.
  private static boolean isSolid(COSStream picture) {
    return !picture.containsKey(COSName.SMASK)
        && !picture.containsKey(COSName.MASK)
        && !picture.getBoolean(COSName.IMAGE_MASK, false);
  }

  private void paint(Operands operands, COSDictionary resources, int depth) throws UnreadableFile {
    COSDictionary all = resources.getCOSDictionary(COSName.XOBJECT);
    Optional<String> name = operands.name();
    if (all == null || name.isEmpty()) {
      return;
    }
    COSBase object = all.getDictionaryObject(COSName.getPDFName(name.get()));
    if (!(object instanceof COSStream stream) || layers.hide(stream.getCOSDictionary(COSName.OC))) {
      return;
    }
    if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
      picture(isSolid(stream));
    } else if (COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE))
        && depth < DEEPEST_FORM
        && ++forms <= MOST_FORMS
        && painting.add(stream)) {
      form(stream, resources, depth);
      painting.remove(stream);
    }
  }

  private void form(COSStream stream, COSDictionary resources, int depth) throws UnreadableFile {
    PaintState before = state;
    state = state.copy();
    double[] six = numbers(stream.getCOSArray(COSName.MATRIX), 6);
    if (six.length == 6) {
      state.toPage = Affine.of(six).then(state.toPage);
    }
    COSDictionary own = stream.getCOSDictionary(COSName.RESOURCES);
    try {
      trace(StreamBytes.of(stream, allowance), own == null ? resources : own, depth + 1);
    } catch (IOException e) {
      // A broken form leaves its part of the page empty, as viewers do.
    } finally {
      state = before;
    }
  }
}
