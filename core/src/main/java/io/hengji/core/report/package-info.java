/// The papers that go with self-evaluation forms, as printed: evaluation reports and project lists.
/// Start at [Report].
@NullMarked
package io.hengji.core.report;

import org.jspecify.annotations.NullMarked;
