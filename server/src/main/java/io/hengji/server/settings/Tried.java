package io.hengji.server.settings;

import io.hengji.server.people.Refused;
import java.util.function.Function;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// A change that may be refused with the key of a sentence.
final class Tried {

  private Tried() {}

  /// Makes the change and leads on, or shows why not.
  static View change(Runnable change, String next, Function<String, View> refused) {
    try {
      change.run();
      return new RedirectView(next);
    } catch (Refused why) {
      return refused.apply(why.key());
    }
  }
}
