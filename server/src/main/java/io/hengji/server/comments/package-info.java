/// Comments on the cells of self-evaluations: threads that are open or closed, and move with their
/// indicator. Start at [Comments].
@NullMarked
package io.hengji.server.comments;

import org.jspecify.annotations.NullMarked;
