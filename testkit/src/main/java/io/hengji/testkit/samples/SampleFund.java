package io.hengji.testkit.samples;

/// A row of the funds of an invented form.
///
/// @param source what the row counts, a part of the wordings list
public record SampleFund(
    String source,
    String initial,
    String annual,
    String executed,
    String weight,
    String rate,
    String score) {

  public SampleFund withAmounts(String first, String whole, String spent) {
    return new SampleFund(source, first, whole, spent, weight, rate, score);
  }

  public SampleFund withResult(String share, String points) {
    return new SampleFund(source, initial, annual, executed, weight, share, points);
  }
}
