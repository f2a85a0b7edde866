/// Checks over the years of one project. Start at [HistoryChecks].
@NullMarked
package io.hengji.core.checks.history;

import org.jspecify.annotations.NullMarked;
