/// Everything of a workbench in one file, written while it runs, and brought back. Start at
/// [Backup].
@NullMarked
package io.hengji.server.backup;

import org.jspecify.annotations.NullMarked;
