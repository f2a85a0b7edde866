/// Forms of families that the reader was not written for, drawn as text with what they say; start
/// at [FamiliesTest].
@NullMarked
package io.hengji.testkit.families;

import org.jspecify.annotations.NullMarked;
