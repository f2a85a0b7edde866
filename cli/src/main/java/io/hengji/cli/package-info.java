/// The command line: one class a command, no logic. Start at [Main].
@NullMarked
package io.hengji.cli;

import org.jspecify.annotations.NullMarked;
