/// A self-evaluation form as printed: every cell with its text and its place. Start at [Form].
@NullMarked
package io.hengji.core.form;

import org.jspecify.annotations.NullMarked;
