/// Works through thousands of files: several at once, each within its bounds, to be taken up again
/// wherever it was stopped. Start at [Batch].
@NullMarked
package io.hengji.documents.batch;

import org.jspecify.annotations.NullMarked;
