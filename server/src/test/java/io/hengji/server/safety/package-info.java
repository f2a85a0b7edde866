/// Attempts on the whole server: every URL as every role, and what hostile people send.
@NullMarked
package io.hengji.server.safety;

import org.jspecify.annotations.NullMarked;
