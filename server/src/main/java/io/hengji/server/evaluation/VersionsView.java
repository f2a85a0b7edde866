package io.hengji.server.evaluation;

import io.hengji.server.forms.Step;
import io.hengji.server.forms.Version;
import java.util.List;
import java.util.Optional;

/// The versions of a self-evaluation, and two of them side by side.
///
/// @param from number of the earlier one
/// @param to number of the later one
/// @param compared absent while there is one version alone
public record VersionsView(
    Evaluation evaluation,
    List<Version> versions,
    List<Step> steps,
    int from,
    int to,
    Optional<ComparedView> compared) {

  /// The address of the comparison, with all cells or those that changed.
  public String address(boolean all) {
    return "/evaluate/%s/versions?from=%d&to=%d%s#compare"
        .formatted(evaluation.project(), from, to, all ? "&show=all" : "");
  }
}
