/// JMH benchmarks, each beside a named peer in the same run; docs/performance.md has the figures.
@NullMarked
package io.hengji.benchmarks;

import org.jspecify.annotations.NullMarked;
