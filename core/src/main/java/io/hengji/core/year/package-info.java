/// A project's year beside its form: the approved goal, mid-year figures, deadlines, and what the
/// end of the year may bring. Start at [ProjectYear].
@NullMarked
package io.hengji.core.year;

import org.jspecify.annotations.NullMarked;
