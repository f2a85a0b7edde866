package io.hengji.server.people;

/// A change that cannot be made as it was asked for: the key of the message that says why.
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;

  public Refused(String key) {
    super(key);
    this.key = key;
  }

  public String key() {
    return key;
  }
}
