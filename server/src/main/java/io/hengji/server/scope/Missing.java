package io.hengji.server.scope;

/// What was asked for does not exist, or not for the one who asks: the page does not tell which.
public final class Missing extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Missing(String subject, Object id) {
    super(subject + " " + id);
  }
}
