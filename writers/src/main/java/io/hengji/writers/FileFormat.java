package io.hengji.writers;

/// The kinds of files that papers are written as.
public enum FileFormat {
  DOCX,
  XLSX,
  PDF,
  HTML
}
