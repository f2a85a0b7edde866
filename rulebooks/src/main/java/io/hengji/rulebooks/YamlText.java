package io.hengji.rulebooks;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/// A YAML file as nodes with their lines, or what is wrong with it.
final class YamlText {

  private YamlText() {}

  /// The root of a file; none, and a fault, where it is empty or no YAML.
  static Optional<Node> root(String file, String text, Faults faults) {
    try {
      Optional<Node> root =
          new Compose(LoadSettings.builder().setLabel(file).build()).composeString(text);
      if (root.isEmpty()) {
        faults.add(1, "文件是空的。");
      }
      return root;
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
      faults.add(line, "不是合法的 YAML：" + YamlProblem.tell(e.getProblem()) + "。");
    } catch (YamlEngineException e) {
      faults.add(1, "不是合法的 YAML：" + e.getMessage() + "。");
    }
    return Optional.empty();
  }
}
