package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Form;
import io.hengji.core.score.Figures;
import io.hengji.core.score.FormScore;
import io.hengji.core.score.Scorer;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.rulebooks.RuleBooks;
import io.hengji.testkit.samples.Format;
import io.hengji.testkit.samples.Samples;
import io.hengji.writers.FileFormat;
import io.hengji.writers.FormWriter;
import io.hengji.writers.layout.Layouts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/// The formulas of written workbooks, worked out by a spreadsheet of another make, give what the
/// engine gives.
class WorkbookFormulasTest {

  private static final RuleBooks BOOKS = RuleBooks.standard();
  private static final int POINTS = 12;
  private static final int LOW = 13;
  private static final int HIGH = 14;
  private static final int FIRST = 2;

  @Test
  void keepsTheValueThatEveryFormulaHad() throws IOException {
    int formulas = 0;
    for (Form form : forms()) {
      try (XSSFWorkbook workbook = written(form)) {
        XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
        for (Row row : workbook.getSheetAt(0)) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.FORMULA) {
              formulas++;
              Object cached = cached(cell);
              assertThat(value(evaluator.evaluate(cell)))
                  .as(cell.getCellFormula())
                  .isEqualTo(cached);
            }
          }
        }
      }
    }
    assertThat(formulas).isGreaterThan(50);
  }

  @Test
  void worksOutThePointsThatTheEngineGives() throws IOException {
    int figures = 0;
    int words = 0;
    for (Form form : forms()) {
      FormScore score = Scorer.by(BOOKS.choose(form)).score(Figures.of(form));
      try (XSSFWorkbook workbook = written(form)) {
        XSSFFormulaEvaluator evaluator = new XSSFFormulaEvaluator(workbook);
        for (int i = 0; i < form.indicators().size(); i++) {
          Row row = workbook.getSheetAt(1).getRow(FIRST + i);
          String points = value(evaluator.evaluate(row.getCell(POINTS)));
          var bounds = score.indicators().get(i).bounds();
          String what = form.indicators().get(i).level3().text() + " " + form.indicators().get(i);
          if (!points.isEmpty()) {
            figures++;
            assertThat(bounds).as(what).isPresent();
            assertThat(new BigDecimal(points)).as(what).isEqualByComparingTo(bounds.get().low());
          } else if (!value(evaluator.evaluate(row.getCell(HIGH))).isEmpty()) {
            words++;
            BigDecimal low = new BigDecimal(value(evaluator.evaluate(row.getCell(LOW))));
            assertThat(low).as(what).isEqualByComparingTo(bounds.orElseThrow().low());
          }
        }
      }
    }
    assertThat(figures).isGreaterThan(100);
    assertThat(words).isNotNegative();
  }

  private static List<Form> forms() {
    return Samples.of(41, 12)
        .flatMap(sample ->
            FormFiles.read(sample.name(), sample.bytes(Format.DOCX), Limits.STANDARD)
                .forms()
                .stream())
        .toList();
  }

  private static XSSFWorkbook written(Form form) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    var layout = Layouts.find("mof-2020").orElseThrow();
    FormWriter.write(out, List.of(form), layout, FileFormat.XLSX, BOOKS::choose);
    return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
  }

  private static String cached(Cell cell) {
    return cell.getCachedFormulaResultType() == CellType.STRING
        ? cell.getStringCellValue()
        : plain(cell.getNumericCellValue());
  }

  private static String value(CellValue value) {
    return value.getCellType() == CellType.NUMERIC
        ? plain(value.getNumberValue())
        : Optional.ofNullable(value.getStringValue()).orElse(value.formatAsString());
  }

  private static String plain(double value) {
    return BigDecimal.valueOf(value)
        .setScale(6, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
