/// Monitoring within the year: what was spent and reached up to a day, against the time gone by,
/// and what the year's end would bring. Start at [MonitoringPage].
@NullMarked
package io.hengji.server.monitoring;

import org.jspecify.annotations.NullMarked;
