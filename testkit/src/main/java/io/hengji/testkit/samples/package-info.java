/// Invented forms in many layouts, with the reading that is right for each: for tests and
/// benchmarks. Start at [Samples].
@NullMarked
package io.hengji.testkit.samples;

import org.jspecify.annotations.NullMarked;
