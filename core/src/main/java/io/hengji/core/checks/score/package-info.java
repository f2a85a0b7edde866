/// Checks of the points that a form claims. Start at [ScoreChecks].
@NullMarked
package io.hengji.core.checks.score;

import org.jspecify.annotations.NullMarked;
