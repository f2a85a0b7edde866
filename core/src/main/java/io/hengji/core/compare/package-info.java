/// Two versions of a form, or two editors' copies of it: which cells differ, and how both go into
/// one. Start at [FormComparison].
@NullMarked
package io.hengji.core.compare;

import org.jspecify.annotations.NullMarked;
