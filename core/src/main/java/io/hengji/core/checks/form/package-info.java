/// What can be wrong with a form as a whole: its head, its classes, its cells. Start at
/// [FormChecks].
@NullMarked
package io.hengji.core.checks.form;

import org.jspecify.annotations.NullMarked;
