/// Files that hold files: ZIP archives, and the office files that are such. Start at [ZipArchive].
@NullMarked
package io.hengji.documents.packed;

import org.jspecify.annotations.NullMarked;
