/// Reads text and ruled lines out of pictures of pages. Start at [ScanReader].
@NullMarked
package io.hengji.ocr;

import org.jspecify.annotations.NullMarked;
