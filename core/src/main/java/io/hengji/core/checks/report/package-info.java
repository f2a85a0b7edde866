/// Checks of an evaluation report: against the forms that it speaks of, and against itself. Start
/// at [ReportChecks].
@NullMarked
package io.hengji.core.checks.report;

import org.jspecify.annotations.NullMarked;
