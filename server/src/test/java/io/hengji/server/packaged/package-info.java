/// Tests of the server as it is packaged and guarded. Start at [PackagedServer].
@NullMarked
package io.hengji.server.packaged;

import org.jspecify.annotations.NullMarked;
