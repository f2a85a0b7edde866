/// What the grids of goals, monitoring and self-evaluation have in common: cells as a page sends
/// them, merged one by one, with their history. Start at [EditedForm].
@NullMarked
package io.hengji.server.grid;

import org.jspecify.annotations.NullMarked;
