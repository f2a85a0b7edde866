package io.hengji.testkit.samples;

/// An invented form, printed.
///
/// @param name family and seed, for files and messages
public record Sample(String name, SampleForm form, Printed printed) {

  /// The sample as a file of this format.
  public byte[] bytes(Format format) {
    return format.bytes(printed);
  }
}
