/// Checks of what a unit submits, against what was approved and when it was due. Start at
/// [SubmissionChecks].
@NullMarked
package io.hengji.core.checks.submission;

import org.jspecify.annotations.NullMarked;
