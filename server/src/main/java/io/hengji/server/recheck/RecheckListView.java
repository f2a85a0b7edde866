package io.hengji.server.recheck;

import java.util.List;
import java.util.Optional;

/// What the list of re-checks shows.
///
/// @param others whether who looks may see those of others
/// @param trouble the key of what was wrong with the files that were sent
record RecheckListView(
    List<RecheckRow> rows,
    boolean mine,
    boolean others,
    Optional<String> next,
    Optional<String> trouble) {}
