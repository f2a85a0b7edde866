package io.hengji.server.scope;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Somebody who acts: an account with its roles, or the server itself.
public record Actor(
    Optional<UUID> id,
    String login,
    String name,
    Optional<UUID> unit,
    List<Grant> grants,
    boolean mustChangePassword) {

  /// The path above every unit.
  public static final String EVERYTHING = ".";

  /// The server at its own work: logging somebody in, filling the demonstration office, jobs.
  public static final Actor SERVER =
      new Actor(Optional.empty(), "", "衡绩", Optional.empty(), List.of(), false);

  public Actor {
    grants = List.copyOf(grants);
  }

  /// The subtrees that may be seen, none inside another.
  public List<String> scope() {
    if (id.isEmpty()) {
      return List.of(EVERYTHING);
    }
    return topmost(grants.stream());
  }

  /// The subtrees in which this right is held, none inside another.
  public List<String> scope(Right right) {
    return id.isEmpty() ? List.of(EVERYTHING) : topmost(granting(right));
  }

  private static List<String> topmost(Stream<Grant> grants) {
    List<String> paths =
        grants.map(Grant::path).distinct().sorted(Comparator.comparingInt(String::length)).toList();
    return paths.stream()
        .filter(path -> paths.stream().noneMatch(o -> !o.equals(path) && path.startsWith(o)))
        .toList();
  }

  /// The paths of the units in which this right is held, with all beneath them.
  public List<String> paths(Right right) {
    return id.isEmpty() ? List.of(EVERYTHING) : granting(right).map(Grant::path).toList();
  }

  /// Whether this right is held anywhere.
  public boolean may(Right right) {
    return granting(right).findAny().isPresent();
  }

  /// Whether this right is held in the unit of this path.
  public boolean may(Right right, String path) {
    return id.isEmpty() || granting(right).anyMatch(grant -> grant.reaches(path));
  }

  /// Stops whoever does not hold this right in the unit of this path: the one place where pages and
  /// services ask.
  public void require(Right right, String path) {
    if (!may(right, path)) {
      throw new Forbidden(right);
    }
  }

  /// Stops whoever holds this right nowhere.
  public void require(Right right) {
    if (!may(right)) {
      throw new Forbidden(right);
    }
  }

  private Stream<Grant> granting(Right right) {
    return grants.stream().filter(grant -> grant.role().has(right));
  }
}
