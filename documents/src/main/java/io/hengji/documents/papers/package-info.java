/// Reads the papers that go with forms: evaluation reports and project lists. Start at
/// [PaperReader].
@NullMarked
package io.hengji.documents.papers;

import org.jspecify.annotations.NullMarked;
