/// The committed word lists that checks look for in a form's texts. Start at [WordList].
@NullMarked
package io.hengji.core.vocabulary;

import org.jspecify.annotations.NullMarked;
