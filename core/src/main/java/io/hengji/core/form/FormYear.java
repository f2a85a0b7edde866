package io.hengji.core.form;

/// The budget year of a form, and what it rests on.
public record FormYear(int value, Basis basis, Place at) {

  /// How the year is known.
  public enum Basis {
    /// The head or the title prints it.
    PRINTED,
    /// It is the one year that all the form's dates name.
    DATES
  }
}
