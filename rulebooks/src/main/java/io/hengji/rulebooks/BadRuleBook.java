package io.hengji.rulebooks;

import java.util.List;
import java.util.stream.Collectors;

/// A rule book that cannot be used, with all its faults in the order of their lines.
public final class BadRuleBook extends Exception {
  private static final long serialVersionUID = 1;

  private final transient List<Fault> faults;

  BadRuleBook(String file, List<Fault> faults) {
    super(
        "评分规则文件 %s 有 %d 处错误：\n%s"
            .formatted(
                file,
                faults.size(),
                faults.stream().map(fault -> "  " + fault).collect(Collectors.joining("\n"))));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
