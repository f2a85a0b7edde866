package io.hengji.documents.json;

import io.hengji.core.form.Cell;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.CellPathReader;
import io.hengji.core.form.Doubt;
import io.hengji.core.form.Form;
import io.hengji.core.form.FormCells;
import io.hengji.core.form.Place;
import io.hengji.core.form.Recognition;
import io.hengji.documents.grid.UnreadableFile;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// What the cells of a form in JSON are worth that was once read out of a picture. A doubtful cell
/// whose text somebody has changed is no longer doubtful.
final class RecognitionJson {
  private static final Pattern SHARE = Pattern.compile("0(\\.\\d{1,4})?|1(\\.0{1,4})?");

  private final Map<CellPath, Recognition> read = new HashMap<>();
  private final Map<CellPath, Cell> doubtful = new HashMap<>();

  RecognitionJson(JsonTree.Members recognised, List<JsonTree.Members> doubtful)
      throws UnreadableFile {
    for (String at : recognised.of().keySet()) {
      add(at, new Recognition(share(FormJsonReader.text(recognised, at)), Set.of()));
    }
    for (JsonTree.Members row : doubtful) {
      Set<Doubt> doubts = new HashSet<>();
      FormJsonReader.strings(row, "why").forEach(code -> Doubt.of(code).ifPresent(doubts::add));
      String at = FormJsonReader.text(row, "at");
      Recognition worth = new Recognition(share(FormJsonReader.text(row, "confidence")), doubts);
      Cell cell = new Cell(FormJsonReader.text(row, "text"), worth.at(Place.UNKNOWN));
      CellPathReader.read(at).ifPresent(path -> this.doubtful.put(path, cell));
    }
  }

  private void add(String at, Recognition worth) {
    CellPathReader.read(at).ifPresent(path -> read.put(path, worth));
  }

  private static BigDecimal share(String text) throws UnreadableFile {
    if (!SHARE.matcher(text).matches()) {
      throw new UnreadableFile("JSON 的识别把握是“" + text + "”，应当是 0 至 1 之间的数。");
    }
    return new BigDecimal(text);
  }

  /// The form with what its cells are worth.
  Form told(Form form) {
    return read.isEmpty() && doubtful.isEmpty() ? form : FormCells.mapped(form, this::told);
  }

  private Cell told(CellPath path, Cell cell) {
    Cell doubted = doubtful.get(path);
    if (doubted != null && !doubted.text().equals(cell.text())) {
      return cell;
    }
    Recognition worth =
        doubted == null ? read.get(path) : Recognition.of(doubted.place()).orElseThrow();
    return worth == null ? cell : new Cell(cell.text(), worth.at(cell.place()));
  }
}
