package io.hengji.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/// Makes the commands, each with the streams it writes to.
record Commands(Streams streams) implements IFactory {

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == ReadCommand.class) {
      return type.cast(new ReadCommand(streams));
    }
    if (type == CheckCommand.class) {
      return type.cast(new CheckCommand(streams));
    }
    if (type == AnnotateCommand.class) {
      return type.cast(new AnnotateCommand(streams));
    }
    if (type == BatchCommand.class) {
      return type.cast(new BatchCommand(streams));
    }
    if (type == ParseCommand.class) {
      return type.cast(new ParseCommand(streams));
    }
    if (type == RulebooksCommand.class) {
      return type.cast(new RulebooksCommand(streams));
    }
    if (type == ChecksCommand.class) {
      return type.cast(new ChecksCommand(streams));
    }
    if (type == WriteCommand.class) {
      return type.cast(new WriteCommand(streams));
    }
    if (type == Version.class) {
      return type.cast(new Version());
    }
    return CommandLine.defaultFactory().create(type);
  }
}
