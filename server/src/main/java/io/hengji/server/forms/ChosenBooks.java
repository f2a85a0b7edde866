package io.hengji.server.forms;

import io.hengji.core.form.Form;
import io.hengji.core.form.FormYear;
import io.hengji.core.review.FormIdentity;
import io.hengji.rulebooks.RuleBook;
import io.hengji.rulebooks.RuleBooks;
import io.hengji.server.database.Rows;
import io.hengji.server.scope.SeldomChanged;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/// The rule books that administrators chose, found for a form by the unit and department in its
/// head. Kept in memory by these names: every score asks, and a choice for a province holds for
/// thousands of units.
@Component
public class ChosenBooks {

  private static final Duration FRESH = Duration.ofMinutes(1);

  private final JdbcClient jdbc;
  private final RuleBooks books;
  private final SeldomChanged<Map<Named, List<Chosen>>> chosen;

  ChosenBooks(JdbcClient jdbc, RuleBooks books, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.books = books;
    this.chosen = new SeldomChanged<>(transactions, FRESH, this::read);
  }

  /// A unit with the book that was chosen for it or nearest above it.
  private record Chosen(int year, String unit, @Nullable String department, String book) {}

  /// What units of a year are called, plainly.
  private record Named(int year, String unit) {}

  /// The book that was chosen for a form; none where nobody chose one, or where two units of its
  /// name have different ones.
  public Optional<RuleBook> of(Form form) {
    Map<Named, List<Chosen>> all = chosen.get();
    Optional<Integer> year = form.head().year().map(FormYear::value);
    if (all.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    String unit = FormIdentity.plain(form.head().unit().text());
    String department = FormIdentity.plain(form.head().department().text());
    List<Chosen> named = all.getOrDefault(new Named(year.get(), unit), List.of());
    List<Chosen> here =
        named.stream()
            .filter(one ->
                one.department != null && FormIdentity.plain(one.department).equals(department))
            .toList();
    List<String> found =
        (here.isEmpty() ? named : here).stream().map(Chosen::book).distinct().toList();
    return found.size() == 1 ? books.find(found.getFirst()) : Optional.empty();
  }

  /// Reads the choices anew when the transaction under way has made one.
  public void rereadAfterCommit() {
    chosen.rereadAfterCommit();
  }

  private Map<Named, List<Chosen>> read() {
    String sql =
        """
        select distinct on (c.year, u.id) c.year, u.name as unit, d.name as department, c.book
        from rule_choice c
        join unit above on above.id = c.unit_id
        join unit u on u.path ^@ above.path
        left join unit d on d.kind = 'DEPARTMENT' and u.path ^@ d.path
        order by c.year, u.id, length(above.path) desc, length(d.path) desc
        """;
    return jdbc.sql(sql).query(Rows.of(Chosen.class)).list().stream()
        .collect(Collectors.groupingBy(one -> new Named(one.year, FormIdentity.plain(one.unit))));
  }
}
