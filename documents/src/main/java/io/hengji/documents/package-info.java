/// Reads files of every kind by what they hold. Start at [DocumentReader].
@NullMarked
package io.hengji.documents;

import org.jspecify.annotations.NullMarked;
