/// Who acts, with which roles in which units, and that nobody sees or does more. Start at [Actor].
@NullMarked
package io.hengji.server.scope;

import org.jspecify.annotations.NullMarked;
