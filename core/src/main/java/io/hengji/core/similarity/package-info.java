/// How alike texts are, and which of many are nearly the same. Start at [NearCopies].
@NullMarked
package io.hengji.core.similarity;

import org.jspecify.annotations.NullMarked;
