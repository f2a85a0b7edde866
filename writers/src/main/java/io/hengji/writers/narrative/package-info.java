/// The evaluation report in its chapters, every number bound to the cell that it comes from. Start
/// at [ReportDraft].
@NullMarked
package io.hengji.writers.narrative;

import org.jspecify.annotations.NullMarked;
