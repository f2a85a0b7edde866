/// Checks of what a form promises. Start at [TargetChecks].
@NullMarked
package io.hengji.core.checks.target;

import org.jspecify.annotations.NullMarked;
