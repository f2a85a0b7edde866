/// The catalogue of checks and their pages. Start at [Checks].
@NullMarked
package io.hengji.core.checks;

import org.jspecify.annotations.NullMarked;
