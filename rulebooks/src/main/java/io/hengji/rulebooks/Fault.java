package io.hengji.rulebooks;

/// A mistake in a rule book: the line it stands in, and one sentence that says what is wrong.
public record Fault(int line, String sentence) {
  @Override
  public String toString() {
    return "第 " + line + " 行：" + sentence;
  }
}
