package io.hengji.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version that the program's jar names.
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("（未打包）");
    return new String[] {"hengji " + version};
  }
}
