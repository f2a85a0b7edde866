/// Goals of projects: declared in a grid or from the library, submitted, approved, adjusted by
/// versions. Start at [Goals].
@NullMarked
package io.hengji.server.goals;

import org.jspecify.annotations.NullMarked;
