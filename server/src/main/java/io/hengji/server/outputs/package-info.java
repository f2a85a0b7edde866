/// Forms, lists and reports to take away, written from what the workbench holds. Start at
/// [FormPapers].
@NullMarked
package io.hengji.server.outputs;

import org.jspecify.annotations.NullMarked;
