/// Draws printed forms as PDF files in the many ways in which programs draw tables; start at
/// [Drawn].
@NullMarked
package io.hengji.testkit.drawn;

import org.jspecify.annotations.NullMarked;
