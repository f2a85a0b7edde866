/// The yearly list of projects, their funds, dated changes of the budget, and spending. Start at
/// [Projects].
@NullMarked
package io.hengji.server.projects;

import org.jspecify.annotations.NullMarked;
