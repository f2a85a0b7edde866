package io.hengji.documents.report;

import io.hengji.core.checks.CheckPage;
import java.util.HashMap;
import java.util.Map;

/// The pages of checks, each read once for a report.
final class CheckPages {

  private final Map<String, CheckPage> pages = new HashMap<>();

  CheckPage of(String id) {
    return pages.computeIfAbsent(id, CheckPage::of);
  }
}
