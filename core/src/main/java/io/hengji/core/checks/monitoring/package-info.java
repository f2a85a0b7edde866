/// Checks of the figures of monitoring, mid-year. Start at [MonitoringChecks].
@NullMarked
package io.hengji.core.checks.monitoring;

import org.jspecify.annotations.NullMarked;
