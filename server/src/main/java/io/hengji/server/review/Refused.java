package io.hengji.server.review;

import org.springframework.http.HttpStatus;

/// A decision that was not taken, and the key of the sentence that says why.
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;
  private final HttpStatus status;

  Refused(String key, HttpStatus status) {
    super(key);
    this.key = key;
    this.status = status;
  }

  /// The form is not where the page had it: somebody decided meanwhile, or it never was there.
  static Refused moved() {
    return new Refused("review.refused.moved", HttpStatus.CONFLICT);
  }

  String key() {
    return key;
  }

  HttpStatus status() {
    return status;
  }
}
