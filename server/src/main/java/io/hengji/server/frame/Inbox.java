package io.hengji.server.frame;

import io.hengji.server.scope.Actor;

/// What waits for somebody.
public interface Inbox {

  /// How many things wait for this person; asked for every page.
  int tasks(Actor actor);
}
