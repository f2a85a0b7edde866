package io.hengji.cli;

import io.hengji.core.form.Form;
import io.hengji.core.rules.RulesInForce;
import io.hengji.documents.FoundFile;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.papers.Papers;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.recheck.FileForms;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.documents.recheck.Recheck;
import io.hengji.rulebooks.RuleBook;
import io.hengji.rulebooks.RuleBooks;
import io.hengji.writers.FileFormat;
import io.hengji.writers.FormWriter;
import io.hengji.writers.layout.Layout;
import io.hengji.writers.layout.Layouts;
import io.hengji.writers.lists.ProjectListPaper;
import io.hengji.writers.narrative.ReportDraft;
import io.hengji.writers.narrative.Revision;
import io.hengji.writers.page.Paper;
import io.hengji.writers.pdf.MissingGlyph;
import io.hengji.writers.word.PreviousReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes forms in an official layout.
@Command(
    name = "write",
    description = "把自评表按一种表式写成 DOCX、XLSX、PDF 或 HTML；多份表写在同一个文件里。",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class WriteCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(
      paramLabel = "FORM.json",
      arity = "0..1",
      description = "read 输出的 JSON（一份表或一组表），或任何能读出自评表的文件，- 表示标准输入。")
  private @Nullable String file;

  @Option(
      names = "--layout",
      paramLabel = "ID",
      description = "表式：${COMPLETION-CANDIDATES}。",
      completionCandidates = LayoutIds.class)
  private @Nullable String layout;

  @Option(
      names = "--format",
      paramLabel = "docx|xlsx|pdf|html",
      required = true,
      description = "写成哪种文件。")
  private String format = "";

  @Option(names = "--out", paramLabel = "PATH", required = true, description = "写到这个文件。")
  private @Nullable Path out;

  @Option(names = "--blank", description = "写一份空白表，供离线填写。")
  private boolean blank;

  @Option(names = "--year", paramLabel = "YEAR", description = "空白表的年度，四位数字。")
  private @Nullable Integer year;

  @Option(names = "--list", description = "不写表，写这些表的部门绩效自评项目清单和情况汇总表。")
  private boolean list;

  @Option(names = "--report", description = "不写表，起草绩效评价报告（docx、pdf 或 html）。")
  private boolean report;

  @Option(
      names = "--previous",
      paramLabel = "REPORT.docx",
      description = "以前起草、人工改过的报告：保留自己写的段落，标出因表内数据改动而改写的句子。")
  private @Nullable Path previous;

  WriteCommand(Streams streams) {
    this.streams = streams;
  }

  /// The layouts that may be named.
  static final class LayoutIds extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    LayoutIds() {
      super(Layouts.all().stream().map(Layout::id).toList());
    }
  }

  @Override
  public Integer call() throws IOException {
    FileFormat kind = kind();
    requireOptionsThatGoTogether();
    Output output = Output.of(streams, Optional.ofNullable(out));
    if (blank) {
      return blank(output, layout(), kind);
    }
    boolean layouted = !list && !report;
    Optional<Layout> chosen = layouted ? Optional.of(layout()) : Optional.empty();
    FileForms read = read();
    if (read.why().isPresent()) {
      streams.errors().println(read.file() + "：" + read.why().get());
      return Main.UNREADABLE;
    }
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      if (chosen.isPresent()) {
        FormWriter.write(bytes, read.forms(), chosen.get(), kind, RuleBooks.standard()::choose);
      } else {
        FormWriter.write(bytes, papers(read.forms(), kind), kind);
      }
      output.write(bytes.toByteArray());
      return 0;
    } catch (MissingGlyph e) {
      streams.errors().println("hengji: " + e.getMessage());
      return Main.UNREADABLE;
    }
  }

  private void requireOptionsThatGoTogether() {
    if (Stream.of(blank, list, report).filter(chosen -> chosen).count() > 1) {
      throw new WrongUsage("--blank、--list、--report 一次只能用一个。");
    }
    if (previous != null && !report) {
      throw new WrongUsage("--previous 只同 --report 一起用。");
    }
    if (year != null && !blank) {
      throw new WrongUsage("--year 只同 --blank 一起用；填好的表按自己的年度写。");
    }
    if (year != null && (year < 1000 || year > 9999)) {
      throw new WrongUsage("--year 不能是 " + year + "，应当是四位数字的年度，例如 2024。");
    }
  }

  private List<Paper> papers(List<Form> forms, FileFormat kind) {
    RuleBooks books = RuleBooks.standard();
    Recheck recheck = new Recheck(books, Optional.empty());
    List<CheckedForm> checked = forms.stream().map(recheck::check).toList();
    if (list) {
      return ProjectListPaper.of(checked);
    }
    if (kind == FileFormat.XLSX) {
      throw new WrongUsage("--report 不能写成 xlsx，应当是 docx、pdf 或 html。");
    }
    List<Paper> papers =
        checked.stream()
            .map(form ->
                ReportDraft.of(
                    form,
                    form.rules()
                        .flatMap(rules -> books.find(rules.book()))
                        .map(RuleBook::name)
                        .orElse("")))
            .toList();
    return previous == null ? papers : revised(papers, forms, previous);
  }

  private List<Paper> revised(List<Paper> papers, List<Form> forms, Path earlier) {
    if (papers.size() > 1) {
      throw new WrongUsage("--previous 一次只能对一份自评表的报告，文件里有 " + papers.size() + " 份。");
    }
    Revision.Result result;
    try {
      PreviousReport before = PreviousReport.read(Files.readAllBytes(earlier));
      result = Revision.of(papers.getFirst(), forms.getFirst(), before);
    } catch (IOException e) {
      throw new WrongUsage("--previous " + earlier + " 读不了，应当是以前用 write --report 写的 DOCX。");
    }
    result.notices().forEach(streams.errors()::println);
    if (result.marked() > 0) {
      streams.errors().println("有 " + result.marked() + " 句话的数据改了，已加底色标出。");
    }
    return List.of(result.paper());
  }

  /// A blank form works by the book of its layout, on the last day of its year.
  private int blank(Output output, Layout chosen, FileFormat kind) throws IOException {
    if (file != null) {
      throw new WrongUsage("--blank 写空白表，不能再给文件 " + file + "。");
    }
    RuleBooks books = RuleBooks.standard();
    int on = year == null ? chosen.year() : year;
    Optional<RulesInForce> rules =
        books.find(chosen.id()).map(book -> books.inForce(book, LocalDate.of(on, 12, 31)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    FormWriter.writeBlank(bytes, chosen, kind, Optional.ofNullable(year), rules);
    output.write(bytes.toByteArray());
    return 0;
  }

  private FileFormat kind() {
    for (FileFormat known : FileFormat.values()) {
      if (known.name().equalsIgnoreCase(format)) {
        return known;
      }
    }
    throw new WrongUsage("--format " + format + " 不认识，应当是 docx、xlsx、pdf 或 html。");
  }

  private Layout layout() {
    String known = Layouts.all().stream().map(Layout::id).collect(Collectors.joining("、"));
    if (layout == null) {
      throw new WrongUsage("缺少 --layout，表式有 " + known + "。");
    }
    return Layouts.find(layout)
        .orElseThrow(() -> new WrongUsage("没有编号为 " + layout + " 的表式，现有 " + known + "。"));
  }

  private FileForms read() {
    if (file == null) {
      throw new WrongUsage("缺少参数 FORM.json，应当是 read 输出的 JSON 文件。");
    }
    List<Form> forms = new ArrayList<>();
    for (FoundFile one : Inputs.found(file)) {
      FileForms read = FormFiles.read(one, Limits.STANDARD);
      if (read.why().isPresent()) {
        return read;
      }
      forms.addAll(read.forms());
    }
    return forms.isEmpty()
        ? new FileForms(file, forms, Papers.NONE, Optional.of("里面没有自评表。"))
        : new FileForms(file, forms, Papers.NONE, Optional.empty());
  }
}
