package io.hengji.documents.pdf;

/// A map of the plane as PDF writes it: x' = a x + c y + e, y' = b x + d y + f.
record Affine(double a, double b, double c, double d, double e, double f) {
  static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

  static Affine of(double[] six) {
    return new Affine(six[0], six[1], six[2], six[3], six[4], six[5]);
  }

  static Affine shift(double x, double y) {
    return new Affine(1, 0, 0, 1, x, y);
  }

  double x(double x, double y) {
    return a * x + c * y + e;
  }

  double y(double x, double y) {
    return b * x + d * y + f;
  }

  /// This map first, then the next.
  Affine then(Affine next) {
    return new Affine(
        a * next.a + b * next.c,
        a * next.b + b * next.d,
        c * next.a + d * next.c,
        c * next.b + d * next.d,
        e * next.a + f * next.c + next.e,
        e * next.b + f * next.d + next.f);
  }
}
