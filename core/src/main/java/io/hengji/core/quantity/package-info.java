/// What Chinese text says in figures: amounts with units, targets, dates. Start at [Statement].
@NullMarked
package io.hengji.core.quantity;

import org.jspecify.annotations.NullMarked;
