/// Forms out of text whose cells were lost: copied from a page, or a PDF's text as it comes out.
/// Start at [FlatText].
@NullMarked
package io.hengji.documents.flat;

import org.jspecify.annotations.NullMarked;
