package io.hengji.server.scope;

import java.util.UUID;

/// A role held in a unit. The path names the unit by the way from the root: `.1.4.`.
public record Grant(Role role, UUID unit, String path) {

  boolean reaches(String otherPath) {
    return otherPath.startsWith(path);
  }
}
