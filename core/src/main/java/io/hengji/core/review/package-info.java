/// What is wrong with a form, where, and by which rule. Start at [Review].
@NullMarked
package io.hengji.core.review;

import org.jspecify.annotations.NullMarked;
