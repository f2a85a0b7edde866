package io.hengji.testkit.samples;

/// A kind of file that samples are written as.
public enum Format {
  XLSX {
    @Override
    byte[] bytes(Printed printed) {
      return Workbook.of(printed);
    }
  },
  DOCX {
    @Override
    byte[] bytes(Printed printed) {
      return WordFile.of(printed);
    }
  },
  HTML {
    @Override
    byte[] bytes(Printed printed) {
      return WebPage.of(printed);
    }
  },
  TXT {
    @Override
    byte[] bytes(Printed printed) {
      return TextFile.of(printed);
    }
  };

  abstract byte[] bytes(Printed printed);
}
