/// A project of a budget year as records, beside its forms. Start at [Project].
@NullMarked
package io.hengji.core.project;

import org.jspecify.annotations.NullMarked;
