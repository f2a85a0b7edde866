package io.hengji.server.frame;

import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Right;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The entries of the bar, in their order. One that a role may not use is absent; a section appears
/// here when its page does.
public enum Section {
  OVERVIEW("/", "home", Right.SEE),
  PROJECTS("/projects", "list", Right.SEE),
  GOALS("/goals", "tick", Right.SEE),
  MONITORING("/monitoring", "clock", Right.SEE),
  EVALUATE("/evaluate", "edit", Right.SEE),
  REVIEW(
      "/review",
      "tick",
      Right.REVIEW_FOR_UNIT,
      Right.REVIEW_FOR_DEPARTMENT,
      Right.REVIEW_FOR_FINANCE,
      Right.RECHECK),
  RECHECK("/recheck", "eye", Right.SEE),
  AUDIT("/audit", "clock", Right.READ_AUDIT_LOG),
  SETTINGS("/settings", "user", Right.ADMINISTER);

  private final String path;
  private final String icon;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Right> any;

  Section(String path, String icon, Right... any) {
    this.path = path;
    this.icon = icon;
    this.any = Set.of(any);
  }

  public String path() {
    return path;
  }

  public String icon() {
    return icon;
  }

  /// The key of its name.
  public String key() {
    return "frame.section." + name().toLowerCase(Locale.ROOT);
  }

  /// The entries for somebody.
  static List<Section> of(Actor actor) {
    return Arrays.stream(values())
        .filter(section -> section.any.stream().anyMatch(actor::may))
        .toList();
  }
}
