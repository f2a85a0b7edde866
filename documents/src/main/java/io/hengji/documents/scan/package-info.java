/// Pictures of pages: what a reader of pictures promises, and where one is found. Start at
/// [PictureReader].
@NullMarked
package io.hengji.documents.scan;

import org.jspecify.annotations.NullMarked;
