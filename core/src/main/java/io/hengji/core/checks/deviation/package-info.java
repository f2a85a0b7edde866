/// Checks of what a form says about targets missed, surpassed or met. Start at [DeviationChecks].
@NullMarked
package io.hengji.core.checks.deviation;

import org.jspecify.annotations.NullMarked;
