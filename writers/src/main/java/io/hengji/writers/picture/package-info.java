/// Pictures as SVG and as PNG. Start at [SvgPicture].
@NullMarked
package io.hengji.writers.picture;

import org.jspecify.annotations.NullMarked;
