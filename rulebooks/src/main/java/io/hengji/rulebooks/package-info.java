/// Rule books: dated values with sources, provisions and how well they are founded, read from YAML
/// and stacked city over province over nation. Start at [RuleBooks].
@NullMarked
package io.hengji.rulebooks;

import org.jspecify.annotations.NullMarked;
