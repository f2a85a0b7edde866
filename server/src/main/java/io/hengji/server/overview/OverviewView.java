package io.hengji.server.overview;

import java.util.List;
import java.util.Optional;

/// What the overview shows.
record OverviewView(Optional<Year> year, List<Integer> years) {}
