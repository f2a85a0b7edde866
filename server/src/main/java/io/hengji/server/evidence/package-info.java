/// Evidence: files that prove what an indicator reached, kept once by their hash, taken back
/// without being lost. Start at [Evidence].
@NullMarked
package io.hengji.server.evidence;

import org.jspecify.annotations.NullMarked;
