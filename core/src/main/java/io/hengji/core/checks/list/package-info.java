/// Checks of a project list against the forms given with it. Start at [ListChecks].
@NullMarked
package io.hengji.core.checks.list;

import org.jspecify.annotations.NullMarked;
