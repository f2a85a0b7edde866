package io.hengji.core.rules;

import java.util.List;

/// A value together with the provisions it rests on, as `book/provision`.
public record Ruled<T>(T value, List<String> cites) {
  public Ruled {
    cites = List.copyOf(cites);
  }
}
