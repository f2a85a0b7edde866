package io.hengji.server.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The contents that were read last, each under the stamp that the database had for it. Whether one
/// still holds, and who may see it, the database says at each request.
@Component
class KnownContents {

  private static final int MOST = 200;

  private final Map<UUID, Known> byProject =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Known> eldest) {
          return size() > MOST;
        }
      };

  /// The content of a version under a stamp of the database.
  record Known(UUID version, long stamp, Content content) {}

  Optional<Known> find(UUID project) {
    synchronized (byProject) {
      return Optional.ofNullable(byProject.get(project));
    }
  }

  void keep(UUID project, Known known) {
    synchronized (byProject) {
      byProject.put(project, known);
    }
  }
}
