package io.hengji.documents.report;

import io.hengji.core.review.Severity;

/// What people call a severity, and the mark that stands before it.
public final class SeverityName {

  private SeverityName() {}

  /// The name.
  public static String of(Severity severity) {
    return switch (severity) {
      case BLOCKER -> "阻断";
      case ERROR -> "错误";
      case WARNING -> "警告";
      case INFO -> "提示";
    };
  }

  /// The mark.
  public static String mark(Severity severity) {
    return switch (severity) {
      case BLOCKER -> "■";
      case ERROR -> "✖";
      case WARNING -> "▲";
      case INFO -> "○";
    };
  }
}
