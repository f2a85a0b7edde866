/// Forms as the database keeps them: content and versions, read and scored by the core. Start at
/// [Forms].
@NullMarked
package io.hengji.server.forms;

import org.jspecify.annotations.NullMarked;
