package io.hengji.server.frame;

import io.hengji.server.scope.Actor;

/// What the bar says about who is logged in.
public interface Bar {

  /// The units that are seen, in words.
  String scope(Actor actor);
}
