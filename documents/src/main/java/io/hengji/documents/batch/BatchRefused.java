package io.hengji.documents.batch;

/// A batch that cannot be begun or gone on with; the message is the one sentence for the user.
public final class BatchRefused extends Exception {
  private final String sentence;

  public BatchRefused(String sentence) {
    super(sentence);
    this.sentence = sentence;
  }

  /// The sentence for the user.
  public String sentence() {
    return sentence;
  }
}
