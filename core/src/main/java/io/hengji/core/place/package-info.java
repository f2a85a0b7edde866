/// Places and their order: which is part of which. Start at [Gazetteer].
@NullMarked
package io.hengji.core.place;

import org.jspecify.annotations.NullMarked;
