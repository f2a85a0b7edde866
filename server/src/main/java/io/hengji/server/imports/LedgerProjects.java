package io.hengji.server.imports;

import io.hengji.core.review.FormIdentity;
import io.hengji.documents.ledger.EntryKey;
import io.hengji.documents.ledger.LedgerEntry;
import io.hengji.server.projects.ImportedSpending.Earlier;
import io.hengji.server.projects.ProjectsOfYear.Known;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Which project a row of a ledger belongs to: by its code, else by its name; or the one project to
/// which all of the ledger goes.
final class LedgerProjects {

  private final Optional<UUID> only;
  private final Map<UUID, Known> byId = new HashMap<>();
  private final Map<String, Known> byCode = new HashMap<>();
  private final Map<String, List<Known>> byName = new HashMap<>();

  LedgerProjects(List<Known> known, Optional<UUID> only) {
    this.only = only;
    for (Known project : known) {
      if (only.isEmpty() || only.get().equals(project.id())) {
        byId.put(project.id(), project);
        byCode.put(FormIdentity.plain(project.code()), project);
        byName.merge(
            FormIdentity.plain(project.name()),
            List.of(project),
            (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
      }
    }
  }

  /// The project of an entry.
  Optional<Known> find(LedgerEntry entry) {
    if (entry.projectCode().isEmpty() && entry.project().isEmpty()) {
      return only.map(byId::get);
    }
    Known coded =
        entry.projectCode().isEmpty() ? null : byCode.get(FormIdentity.plain(entry.projectCode()));
    List<Known> named = byName.getOrDefault(FormIdentity.plain(entry.project()), List.of());
    return Optional.ofNullable(coded)
        .or(() ->
            entry.projectCode().isEmpty() && named.size() == 1
                ? Optional.of(named.getFirst())
                : Optional.empty());
  }

  /// Why an entry belongs to no project; empty where it does.
  Optional<String> trouble(LedgerEntry entry, int year) {
    if (find(entry).isPresent()) {
      return Optional.empty();
    }
    String said = entry.projectCode().isEmpty() ? entry.project() : entry.projectCode();
    if (said.isEmpty()) {
      return Optional.of("第%d行没有写明项目，应有项目编码或项目名称。".formatted(entry.row()));
    }
    if (byName.getOrDefault(FormIdentity.plain(said), List.of()).size() > 1) {
      return Optional.of("第%d行的项目“%s”有多个同名的，应写明项目编码。".formatted(entry.row(), said));
    }
    return Optional.of(
        only.isPresent()
            ? "第%d行的项目“%s”不是本项目。".formatted(entry.row(), said)
            : "第%d行的项目“%s”在您能修改的%d年项目里没有。".formatted(entry.row(), said, year));
  }

  List<UUID> of(List<LedgerEntry> entries) {
    return entries.stream()
        .flatMap(entry -> find(entry).stream())
        .map(Known::id)
        .distinct()
        .toList();
  }

  /// The keys under which a ledger may name a payment that is there already: with its project's
  /// code, with its name, or with neither.
  List<EntryKey> keys(Earlier one) {
    Known project = Objects.requireNonNull(byId.get(one.projectId()));
    return Stream.of(project.code(), project.name(), only.isPresent() ? "" : project.code())
        .map(said -> EntryKey.of(one.day(), one.amount(), one.voucher(), "", said, one.summary()))
        .toList();
  }
}
