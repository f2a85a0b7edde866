/// Checks over all forms of a department or a batch. Start at [SetChecks].
@NullMarked
package io.hengji.core.checks.set;

import org.jspecify.annotations.NullMarked;
