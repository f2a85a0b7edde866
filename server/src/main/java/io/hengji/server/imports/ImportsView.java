package io.hengji.server.imports;

import io.hengji.server.projects.ProjectRow;
import java.util.List;
import java.util.Optional;

/// What the list of imports shows.
///
/// @param year proposed for what is imported next
/// @param project all spending goes to this one
/// @param trouble the sentence about the files that were sent
record ImportsView(
    List<ImportJob> rows,
    boolean mayImport,
    int year,
    Optional<ProjectRow> project,
    Optional<String> trouble) {}
