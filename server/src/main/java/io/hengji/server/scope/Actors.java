package io.hengji.server.scope;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who acts just now: the one logged in, or the server where it says so.
public final class Actors {

  private static final ScopedValue<Actor> ACTING = ScopedValue.newInstance();

  private Actors() {}

  /// Who acts, if anybody does.
  public static Optional<Actor> find() {
    if (ACTING.isBound()) {
      return Optional.of(ACTING.get());
    }
    @Nullable Authentication authentication =
        SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Actor actor
        ? Optional.of(actor)
        : Optional.empty();
  }

  /// Who acts; work without somebody who answers for it is refused.
  public static Actor current() {
    return find().orElseThrow(() -> new IllegalStateException("nobody acts"));
  }

  /// Does a piece of work as somebody: tests, jobs, the demonstration office.
  public static <T> T as(Actor actor, Supplier<T> work) {
    return ScopedValue.where(ACTING, actor).call(work::get);
  }

  /// Does a piece of work as the server, which sees every unit.
  public static <T> T asServer(Supplier<T> work) {
    return as(Actor.SERVER, work);
  }
}
