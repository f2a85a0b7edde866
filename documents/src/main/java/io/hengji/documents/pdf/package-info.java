/// PDF pages into grids and lines: one pass over a page's drawing gathers its glyphs and rules, the
/// rules make the tables, the glyphs their text. Start at [PdfReader].
@NullMarked
package io.hengji.documents.pdf;

import org.jspecify.annotations.NullMarked;
