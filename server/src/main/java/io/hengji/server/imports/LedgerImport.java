package io.hengji.server.imports;

import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.ledger.EntryKey;
import io.hengji.documents.ledger.Ledger;
import io.hengji.documents.ledger.LedgerPreview;
import io.hengji.documents.ledger.LedgerSheet;
import io.hengji.server.projects.ImportedSpending;
import io.hengji.server.projects.ProjectsOfYear;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Spending out of the accounts: read from the file each time it is looked at, by the columns that
/// somebody chose, and taken over wholly or not at all.
@Component
class LedgerImport {

  private static final Limits LIMITS = Limits.set(System.getenv());

  private final Imports imports;
  private final ProjectsOfYear projects;
  private final ImportedSpending spending;
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  LedgerImport(
      Imports imports,
      ProjectsOfYear projects,
      ImportedSpending spending,
      JdbcClient jdbc,
      JsonMapper json,
      Clock clock) {
    this.imports = imports;
    this.projects = projects;
    this.spending = spending;
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  /// Keeps a ledger; columns that were chosen for one with the same captions are chosen again.
  ///
  /// @throws UnreadableFile where the file holds no ledger
  @Transactional(rollbackFor = UnreadableFile.class)
  public UUID add(Imports.Given file, int year, Optional<UUID> project) throws UnreadableFile {
    LedgerSheet first = Ledger.read(file.name(), file.bytes(), LIMITS).sheets().getFirst();
    LedgerSettings settings = remembered(0, first).orElse(LedgerSettings.proposed(0, first));
    return imports.add(
        new Imports.Wanted("SPENDING", year, project, "READY", json.writeValueAsString(settings)),
        List.of(file));
  }

  /// Chooses a sheet, or what the columns of the sheet hold.
  @Transactional
  public void choose(ImportJob job, Map<String, String> fields) {
    Ledger ledger = ledger(job);
    LedgerSettings before = settings(job);
    int sheet = sheet(ledger, fields.getOrDefault("sheet", ""));
    LedgerSheet chosen = ledger.sheets().get(sheet);
    LedgerSettings settings =
        sheet == before.sheet()
            ? LedgerSettings.posted(sheet, chosen.captions().size(), fields)
            : remembered(sheet, chosen).orElse(LedgerSettings.proposed(sheet, chosen));
    imports.settings(job.id(), json.writeValueAsString(settings));
  }

  private static int sheet(Ledger ledger, String text) {
    int sheet = text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    return Math.min(sheet, ledger.sheets().size() - 1);
  }

  /// What the import would bring, as things stand now.
  @Transactional(readOnly = true)
  public LedgerReading preview(ImportJob job) {
    Ledger ledger = ledger(job);
    LedgerSettings settings = settings(job);
    LedgerSheet sheet = ledger.sheets().get(settings.sheet());
    LedgerProjects known =
        new LedgerProjects(projects.editable(job.year()), Optional.ofNullable(job.projectId()));
    LedgerPreview read = LedgerPreview.of(sheet, settings.mapping(job.year()), Set.of());
    Set<EntryKey> earlier = new HashSet<>();
    for (ImportedSpending.Earlier one : spending.earlier(known.of(read.entries()))) {
      earlier.addAll(known.keys(one));
    }
    return new LedgerReading(
        ledger, settings, LedgerPreview.of(sheet, settings.mapping(job.year()), earlier), known);
  }

  /// Takes everything over; nothing where a row is wrong.
  @Transactional
  public boolean apply(ImportJob job, boolean withDuplicates) {
    LedgerReading reading = preview(job);
    if (!reading.faults().isEmpty()) {
      return false;
    }
    List<ImportedSpending.Payment> payments = reading.payments(withDuplicates);
    if (payments.isEmpty()) {
      return false;
    }
    Imports.Given file = imports.files(job.id()).getFirst();
    spending.add(
        new ImportedSpending.Origin(
            job.id(), job.unitId(), file.name(), Imports.sha256(file.bytes())),
        payments);
    BigDecimal total =
        payments.stream().map(p -> p.entry().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    imports.applied(job, payments.size(), total);
    remember(reading);
    return true;
  }

  /// Takes everything back; nothing when it is too late.
  @Transactional
  public boolean undo(ImportJob job, String why) {
    if (!job.undoable(OffsetDateTime.now(clock))) {
      return false;
    }
    Actors.current().require(Right.EDIT_PROJECTS);
    spending.undo(job.id(), why);
    imports.undone(job);
    return true;
  }

  private Ledger ledger(ImportJob job) {
    Imports.Given file = imports.files(job.id()).getFirst();
    try {
      return Ledger.read(file.name(), file.bytes(), LIMITS);
    } catch (UnreadableFile e) {
      throw new IllegalStateException("read before", e);
    }
  }

  private LedgerSettings settings(ImportJob job) {
    return json.readValue(job.settings(), LedgerSettings.class);
  }

  private Optional<LedgerSettings> remembered(int sheet, LedgerSheet of) {
    return jdbc.sql(
            "select settings::text from import_mapping where account_id = ? and captions = ?")
        .params(Actors.current().id().orElseThrow(), captions(of))
        .query(String.class)
        .optional()
        .map(text -> json.readValue(text, LedgerSettings.class))
        .map(known -> new LedgerSettings(sheet, known.columns(), known.tenThousands()));
  }

  private void remember(LedgerReading reading) {
    jdbc.sql(
            """
            insert into import_mapping (account_id, captions, settings) values (?, ?, ?::jsonb)
            on conflict (account_id, captions) do update set settings = excluded.settings
            """)
        .params(
            Actors.current().id().orElseThrow(),
            captions(reading.sheet()),
            json.writeValueAsString(reading.settings()))
        .update();
  }

  private static byte[] captions(LedgerSheet sheet) {
    return Imports.sha256(
        String.join("\n", sheet.captions()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
