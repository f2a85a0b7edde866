/// Word documents into tables and lines. Start at [WordReader].
@NullMarked
package io.hengji.documents.word;

import org.jspecify.annotations.NullMarked;
