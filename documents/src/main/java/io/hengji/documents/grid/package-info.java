/// What every file becomes before it is understood: grids of cells and lines of text, with places.
/// Start at [Document].
@NullMarked
package io.hengji.documents.grid;

import org.jspecify.annotations.NullMarked;
