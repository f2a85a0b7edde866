/// Copies of the user's own files with every finding as a comment on its cell. Start at
/// [AnnotatedCopy].
@NullMarked
package io.hengji.documents.annotate;

import org.jspecify.annotations.NullMarked;
