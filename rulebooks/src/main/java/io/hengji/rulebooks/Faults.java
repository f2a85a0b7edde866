package io.hengji.rulebooks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/// Collects what is wrong with a file, so that its author sees everything at once.
final class Faults {
  private final List<Fault> found = new ArrayList<>();

  void add(Node at, String sentence) {
    add(lineOf(at), sentence);
  }

  void add(int line, String sentence) {
    found.add(new Fault(line, sentence));
  }

  static int lineOf(Node node) {
    return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  List<Fault> inOrder() {
    return found.stream().distinct().sorted(Comparator.comparingInt(Fault::line)).toList();
  }
}
