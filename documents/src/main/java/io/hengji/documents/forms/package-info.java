/// From grids and lines to forms, by the meaning of captions. Start at [FormReader].
@NullMarked
package io.hengji.documents.forms;

import org.jspecify.annotations.NullMarked;
