package io.hengji.server.database;

/// The database cannot be used; the message is one sentence for the one who started the server.
public final class DatabaseTrouble extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DatabaseTrouble(String message) {
    super(message);
  }

  public DatabaseTrouble(String message, Throwable cause) {
    super(message, cause);
  }
}
