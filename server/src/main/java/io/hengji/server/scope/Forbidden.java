package io.hengji.server.scope;

/// Somebody asked for what their roles do not allow there.
public final class Forbidden extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Right right;

  public Forbidden(Right right) {
    super(right.name());
    this.right = right;
  }

  public Right right() {
    return right;
  }
}
