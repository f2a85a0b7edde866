/// Fills the database of a running workbench with as many forms as a province has, and asks for its
/// pages at a constant rate. Start at [ManyForms] and [PageRates].
@NullMarked
package io.hengji.benchmarks.office;

import org.jspecify.annotations.NullMarked;
