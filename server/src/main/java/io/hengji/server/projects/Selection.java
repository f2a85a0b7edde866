package io.hengji.server.projects;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The projects that an address of the list names, for whoever writes them down: the same as the
/// list shows.
@Component
public class Selection {

  private final ProjectList list;

  Selection(ProjectList list) {
    this.list = list;
  }

  /// Some projects of a year.
  public record Selected(int year, List<UUID> projects) {}

  /// Those that have a self-evaluation, in the order of the list, no more than so many; none when
  /// there are no projects at all.
  public Optional<Selected> withForms(Map<String, String> parameters, int most) {
    ProjectFilter filter = ProjectFilter.of(parameters);
    return filter
        .year()
        .or(() -> list.years().stream().findFirst())
        .map(year -> new Selected(year, list.withForms(filter.in(year), most)));
  }
}
