/// What can be wrong with the block of funds. Start at [FundsChecks].
@NullMarked
package io.hengji.core.checks.funds;

import org.jspecify.annotations.NullMarked;
