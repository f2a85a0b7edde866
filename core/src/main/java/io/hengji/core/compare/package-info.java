/// Two versions of a form: which rows are the same ones, and which cells differ. Start at
/// [FormComparison].
@NullMarked
package io.hengji.core.compare;

import org.jspecify.annotations.NullMarked;
