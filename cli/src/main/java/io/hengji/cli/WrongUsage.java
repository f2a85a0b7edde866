package io.hengji.cli;

/// The user asked for something that cannot be; the message is one sentence.
final class WrongUsage extends RuntimeException {
  WrongUsage(String message) {
    super(message);
  }
}
