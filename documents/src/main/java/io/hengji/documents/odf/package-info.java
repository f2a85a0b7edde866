/// What the readers of OpenDocument texts and spreadsheets share. Start at [OdfTag].
@NullMarked
package io.hengji.documents.odf;

import org.jspecify.annotations.NullMarked;
