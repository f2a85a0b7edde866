package io.hengji.writers;

import io.hengji.core.form.Form;
import io.hengji.core.rules.RulesInForce;
import io.hengji.writers.excel.FormWorkbook;
import io.hengji.writers.excel.XlsxWriter;
import io.hengji.writers.layout.BlankForm;
import io.hengji.writers.layout.FormPaper;
import io.hengji.writers.layout.Layout;
import io.hengji.writers.page.Paper;
import io.hengji.writers.pdf.PdfWriter;
import io.hengji.writers.web.HtmlWriter;
import io.hengji.writers.word.DocxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Writes forms in a layout as one file of a kind: a section, a sheet or pages for each form.
public final class FormWriter {

  private FormWriter() {}

  /// Writes forms; leaves the stream open.
  ///
  /// @param rules finds the rules by which a workbook works a form's points out
  public static void write(
      OutputStream out,
      List<Form> forms,
      Layout layout,
      FileFormat format,
      Function<Form, Optional<RulesInForce>> rules)
      throws IOException {
    if (format == FileFormat.XLSX) {
      FormWorkbook.write(out, forms, layout, rules);
    } else {
      write(out, forms, layout, format);
    }
  }

  /// Writes a blank form to be filled in; a workbook works out its points by the rules.
  public static void writeBlank(
      OutputStream out,
      Layout layout,
      FileFormat format,
      Optional<Integer> year,
      Optional<RulesInForce> rules)
      throws IOException {
    Form blank = BlankForm.of(layout, year);
    if (format == FileFormat.XLSX) {
      FormWorkbook.writeBlank(out, blank, layout, rules);
    } else {
      write(out, List.of(blank), layout, format);
    }
  }

  private static void write(OutputStream out, List<Form> forms, Layout layout, FileFormat format)
      throws IOException {
    write(out, forms.stream().map(form -> FormPaper.of(form, layout)).toList(), format);
  }

  /// Writes papers of any kind; leaves the stream open.
  public static void write(OutputStream out, List<Paper> papers, FileFormat format)
      throws IOException {
    switch (format) {
      case DOCX -> DocxWriter.write(out, papers);
      case XLSX -> XlsxWriter.write(out, papers);
      case PDF -> PdfWriter.write(out, papers);
      case HTML -> out.write(HtmlWriter.write(papers).getBytes(StandardCharsets.UTF_8));
    }
  }
}
