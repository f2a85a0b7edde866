package io.hengji.server.outputs;

/// A file that cannot be written, with one sentence that says why and what to do.
public final class Unwritable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final String detail;

  /// @param key of the sentence
  /// @param detail what is filled into it
  public Unwritable(String key, String detail) {
    super(key);
    this.key = key;
    this.detail = detail;
  }

  public String key() {
    return key;
  }

  public String detail() {
    return detail;
  }
}
