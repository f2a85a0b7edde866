package io.hengji.server.outputs;

import io.hengji.server.frame.Download;
import io.hengji.server.scope.Missing;
import io.hengji.writers.FileFormat;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Gives files away.
@Controller
class OutputsPage {

  private final FormPapers forms;
  private final ListPapers lists;

  OutputsPage(FormPapers forms, ListPapers lists) {
    this.forms = forms;
    this.lists = lists;
  }

  @GetMapping("/outputs/{kind:form|goal|blank|report}/{project}.{extension}")
  ResponseEntity<byte[]> ofProject(
      @PathVariable String kind,
      @PathVariable UUID project,
      @PathVariable String extension,
      @RequestParam(defaultValue = "") String layout) {
    FileFormat format = format(extension);
    return (switch (kind) {
          case "form" -> forms.form(project, FormPapers.layout(layout), format);
          case "goal" -> forms.goal(project, FormPapers.layout(layout), format);
          case "blank" -> forms.blank(project, FormPapers.layout(layout), format);
          default -> forms.report(project, written(format));
        })
        .answer();
  }

  @GetMapping("/outputs/{kind:list|workbook|department}.{extension}")
  ResponseEntity<byte[]> ofMany(
      @PathVariable String kind,
      @PathVariable String extension,
      @RequestParam Map<String, String> filter) {
    FileFormat format = format(extension);
    return (switch (kind) {
          case "list" -> lists.list(filter, format);
          case "workbook" -> workbook(filter, format);
          default -> lists.report(filter, written(format));
        })
        .answer();
  }

  private Download workbook(Map<String, String> filter, FileFormat format) {
    if (format != FileFormat.XLSX) {
      throw new Missing("output", format);
    }
    return lists.workbook(filter);
  }

  private static FileFormat format(String extension) {
    return Papers.format(extension).orElseThrow(() -> new Missing("output", extension));
  }

  /// A report is no workbook.
  private static FileFormat written(FileFormat format) {
    if (format == FileFormat.XLSX) {
      throw new Missing("output", format);
    }
    return format;
  }
}
