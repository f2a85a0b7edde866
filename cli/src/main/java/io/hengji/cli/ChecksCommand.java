package io.hengji.cli;

import io.hengji.core.checks.CheckPage;
import io.hengji.core.checks.Checks;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Prints the catalogue of checks, or the page of one.
@Command(
    name = "checks",
    description = "列出全部检查，或显示一项检查的说明。",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ChecksCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(arity = "0..1", paramLabel = "ID", description = "检查的编号，如 SCR-001。")
  private @Nullable String id;

  ChecksCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Optional<String> wanted = Optional.ofNullable(id).map(text -> text.toUpperCase(Locale.ROOT));
    if (wanted.isEmpty()) {
      for (String check : Checks.ids()) {
        streams.writer().println(check + "  " + CheckPage.of(check).title());
      }
      return 0;
    }
    if (!Checks.ids().contains(wanted.get())) {
      throw new WrongUsage("没有编号为 " + wanted.get() + " 的检查；hengji checks 列出全部编号。");
    }
    streams.writer().println(CheckPage.of(wanted.get()).markdown().strip());
    return 0;
  }
}
