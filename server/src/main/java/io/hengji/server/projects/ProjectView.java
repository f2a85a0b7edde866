package io.hengji.server.projects;

import java.util.List;

/// What the page of a project shows.
record ProjectView(
    ProjectRow project,
    List<FundLine> funds,
    List<Recorded> changes,
    List<Recorded> spending,
    EntryForm change,
    EntryForm payment,
    boolean mayEdit) {}
