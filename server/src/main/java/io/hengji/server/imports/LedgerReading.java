package io.hengji.server.imports;

import io.hengji.core.form.FundKind;
import io.hengji.documents.ledger.Ledger;
import io.hengji.documents.ledger.LedgerEntry;
import io.hengji.documents.ledger.LedgerPreview;
import io.hengji.documents.ledger.LedgerSheet;
import io.hengji.server.projects.Entry;
import io.hengji.server.projects.ImportedSpending.Payment;
import io.hengji.server.projects.ProjectsOfYear.Known;
import io.hengji.server.projects.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A ledger as it was understood, with the projects its rows belong to.
record LedgerReading(
    Ledger ledger, LedgerSettings settings, LedgerPreview preview, LedgerProjects projects) {

  private static final int LONGEST_TEXT = 500;
  private static final int LONGEST_NUMBER = 60;

  LedgerSheet sheet() {
    return ledger.sheets().get(settings.sheet());
  }

  /// What is wrong, by rows: nothing is taken over while there is any.
  List<LedgerPreview.RowNote> faults() {
    List<LedgerPreview.RowNote> faults = new ArrayList<>(preview.faults());
    for (LedgerEntry entry : preview.entries()) {
      projects
          .trouble(entry, entry.day().getYear())
          .ifPresent(why -> faults.add(new LedgerPreview.RowNote(entry.row(), why)));
    }
    faults.sort(Comparator.comparingInt(LedgerPreview.RowNote::row));
    return faults;
  }

  /// An entry beside its project.
  record Line(LedgerEntry entry, String project, boolean duplicate) {}

  List<Line> lines(int most) {
    Set<Integer> duplicates = duplicates();
    return preview.entries().stream()
        .limit(most)
        .map(entry ->
            new Line(
                entry,
                projects.find(entry).map(Known::name).orElse("—"),
                duplicates.contains(entry.row())))
        .toList();
  }

  List<Payment> payments(boolean withDuplicates) {
    Set<Integer> duplicates = withDuplicates ? Set.of() : duplicates();
    return preview.entries().stream()
        .filter(entry -> !duplicates.contains(entry.row()))
        .map(entry -> new Payment(projects.find(entry).orElseThrow().id(), entry(entry)))
        .toList();
  }

  private Set<Integer> duplicates() {
    return preview.duplicates().stream()
        .map(duplicate -> duplicate.entry().row())
        .collect(Collectors.toSet());
  }

  private static Entry entry(LedgerEntry entry) {
    return new Entry(
        source(entry.kind().orElse(FundKind.APPROPRIATION)),
        entry.day(),
        entry.yuan(),
        cut(entry.summary(), LONGEST_TEXT),
        cut(entry.voucher(), LONGEST_NUMBER));
  }

  static Source source(FundKind kind) {
    return switch (kind) {
      case CARRY_OVER -> Source.CARRY_OVER;
      case OTHER, UNIT_FUNDS, FISCAL_ACCOUNT, UNKNOWN -> Source.OTHER;
      case TOTAL,
          APPROPRIATION,
          CENTRAL,
          PROVINCIAL,
          MUNICIPAL,
          COUNTY,
          LOCAL,
          GOVERNMENT_FUND,
          BASIC_SPENDING,
          PROJECT_SPENDING ->
          Source.APPROPRIATION;
    };
  }

  private static String cut(String text, int most) {
    return text.substring(0, Math.min(most, text.length()));
  }
}
