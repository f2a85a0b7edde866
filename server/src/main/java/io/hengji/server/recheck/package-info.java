/// Re-checking any file that somebody drops: what was read in it beside what is wrong in it. Start
/// at [Rechecks].
@NullMarked
package io.hengji.server.recheck;

import org.jspecify.annotations.NullMarked;
