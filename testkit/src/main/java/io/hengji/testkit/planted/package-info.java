/// Deviations planted into invented forms, to see whether the checks find them. Knows the catalogue
/// of checks by its ids alone and nothing of their code. Start at [Plants].
@NullMarked
package io.hengji.testkit.planted;

import org.jspecify.annotations.NullMarked;
