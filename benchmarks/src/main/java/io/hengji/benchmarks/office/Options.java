package io.hengji.benchmarks.office;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/// Options of a run, each given as `name=value`.
record Options(Map<String, String> given) {

  static Options of(String[] args) {
    return new Options(
        Arrays.stream(args)
            .map(arg -> arg.split("=", 2))
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair.length == 2 ? pair[1] : "")));
  }

  int number(String name, int otherwise) {
    return Integer.parseInt(text(name, String.valueOf(otherwise)));
  }

  String text(String name, String otherwise) {
    return given.getOrDefault(name, otherwise);
  }
}
