/// Reviewing self-evaluations that were handed in: what waits for whom, returned with reasons or
/// passed on to the next stage until they are decided. Start at [Decisions].
@NullMarked
package io.hengji.server.review;

import org.jspecify.annotations.NullMarked;
