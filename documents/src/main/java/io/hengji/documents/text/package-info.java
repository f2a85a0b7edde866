/// Plain text into lines, and into tables where lines are written with bars or tabs. Start at
/// [TextReader].
@NullMarked
package io.hengji.documents.text;

import org.jspecify.annotations.NullMarked;
