/// Checks of what a form reports as done. Start at [ActualChecks].
@NullMarked
package io.hengji.core.checks.actual;

import org.jspecify.annotations.NullMarked;
