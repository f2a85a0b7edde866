/// What can be wrong with goal, outcome and the words of indicators. Start at [TextChecks].
@NullMarked
package io.hengji.core.checks.text;

import org.jspecify.annotations.NullMarked;
