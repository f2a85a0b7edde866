/// The points that the rules allow for what a form says. Start at [FormScore].
@NullMarked
package io.hengji.core.score;

import org.jspecify.annotations.NullMarked;
