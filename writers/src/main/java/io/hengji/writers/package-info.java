/// Writes forms, lists and reports as files. Start at [FormWriter].
@NullMarked
package io.hengji.writers;

import org.jspecify.annotations.NullMarked;
