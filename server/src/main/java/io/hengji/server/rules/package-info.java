/// The rule books by which the forms of a unit and year are scored: shown value by value, and
/// chosen. Start at [RuleChoices].
@NullMarked
package io.hengji.server.rules;

import org.jspecify.annotations.NullMarked;
