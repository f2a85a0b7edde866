package io.hengji.documents.flat;

import java.util.List;

/// A part of a form: the captions that open it and the range of what follows them.
record Section(Kind kind, int from, int bodyFrom, int to, List<Caption> captions) {

  enum Kind {
    HEAD,
    FUNDS,
    GOAL,
    REMARKS,
    TOTAL,
    NOTES,
    INDICATORS
  }

  Section {
    captions = List.copyOf(captions);
  }

  Section until(int end) {
    return new Section(kind, from, Math.min(bodyFrom, end), end, captions);
  }
}
