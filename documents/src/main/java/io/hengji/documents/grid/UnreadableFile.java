package io.hengji.documents.grid;

/// A file, or a part of one, that cannot be read. The message is the one Chinese sentence that the
/// user sees: what was found and what was wanted; it does not repeat the file's name.
public final class UnreadableFile extends Exception {
  private final String sentence;

  public UnreadableFile(String message) {
    super(message);
    sentence = message;
  }

  public UnreadableFile(String message, Throwable cause) {
    super(message, cause);
    sentence = message;
  }

  /// The sentence for the user.
  public String sentence() {
    return sentence;
  }
}
