/// Self-evaluations: the form of a project filled in as a grid that scores itself, versions that
/// are never changed again once submitted. Start at [Evaluations].
@NullMarked
package io.hengji.server.evaluation;

import org.jspecify.annotations.NullMarked;
