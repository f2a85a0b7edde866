package io.hengji.server.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static final Pattern KEY =
      Pattern.compile("(?:\\.t\\(|say\\(|of\\()\\s*\"([a-z]+(?:\\.[a-z-]+)+)\"");

  @Test
  void saysTheSameThingsInBothLanguages() {
    assertThat(Words.of("en").keys()).containsExactlyInAnyOrderElementsOf(Words.of("zh").keys());
  }

  @Test
  void hasATextForEveryKeyThatPagesUse() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String folder : new String[] {"src/main/jte", "src/main/java"}) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Matcher keys = KEY.matcher(Files.readString(file));
          while (keys.find()) {
            used.add(keys.group(1));
          }
        }
      }
    }
    used.removeIf(key -> Words.FILES.stream().noneMatch(file -> key.startsWith(file + ".")));
    assertThat(used).hasSizeGreaterThan(40);
    assertThat(Words.of("zh").keys()).containsAll(used);
  }

  @Test
  void fillsInValuesAndLeavesApostrophesAlone() {
    assertThat(Words.of("zh").say("login.wrong", 3)).isEqualTo("账号或密码不对。还可以再试 3 次，之后锁定 15 分钟。");
    assertThat(Words.of("en").say("overview.none.why")).contains("year's");
    assertThat(Words.of("zh").say("no.such.key")).isEqualTo("no.such.key");
  }
}
