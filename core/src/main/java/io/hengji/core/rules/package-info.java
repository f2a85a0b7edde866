/// Dated rules with their provisions, and the books they stand in. Start at [RulesInForce].
@NullMarked
package io.hengji.core.rules;

import org.jspecify.annotations.NullMarked;
