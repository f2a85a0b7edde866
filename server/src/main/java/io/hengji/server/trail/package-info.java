/// The log of changes as auditors read it. Start at [TrailPage].
@NullMarked
package io.hengji.server.trail;

import org.jspecify.annotations.NullMarked;
