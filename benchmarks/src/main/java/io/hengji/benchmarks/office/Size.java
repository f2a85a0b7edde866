package io.hengji.benchmarks.office;

/// How much is filled in. Everything follows from the seed: the same size and seed give the same
/// rows.
///
/// @param projects in each year
/// @param last the latest year
/// @param versions of each self-evaluation
/// @param units beneath the departments
/// @param kinds different forms in each year, shared out among its projects
record Size(int projects, int years, int last, int versions, int units, int kinds, long seed) {

  static Size of(Options options) {
    return new Size(
        options.number("projects", 20_000),
        options.number("years", 10),
        options.number("last", 2025),
        options.number("versions", 5),
        options.number("units", 400),
        options.number("kinds", 300),
        options.number("seed", 1));
  }

  int first() {
    return last - years + 1;
  }
}
