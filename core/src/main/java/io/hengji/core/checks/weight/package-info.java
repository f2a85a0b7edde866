/// What can be wrong with the points to be had. Start at [WeightChecks].
@NullMarked
package io.hengji.core.checks.weight;

import org.jspecify.annotations.NullMarked;
