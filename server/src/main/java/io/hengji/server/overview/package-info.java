/// The first page: what waits for me, and how the year stands. Start at [OverviewPage].
@NullMarked
package io.hengji.server.overview;

import org.jspecify.annotations.NullMarked;
