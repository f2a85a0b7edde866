package io.hengji.server.projects;

import java.util.List;
import java.util.Map;

/// What a list of projects adds up to.
///
/// @param sums of each department with a row
/// @param counts rows of each tab, whatever else the filter asks
record Totals(List<Sums> sums, Map<ProjectFilter.View, Long> counts) {}
