package io.hengji.server.forms;

import io.hengji.core.form.Form;
import io.hengji.core.form.FormYear;
import io.hengji.core.review.FormIdentity;
import io.hengji.rulebooks.RuleBook;
import io.hengji.rulebooks.RuleBooks;
import io.hengji.server.database.Rows;
import io.hengji.server.scope.Actors;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The rule books that administrators chose, found for a form by the unit and department in its
/// head. Kept in memory: every score asks.
@Component
public class ChosenBooks {

  private static final long FRESH_NANOS = 60_000_000_000L;

  private final JdbcClient jdbc;
  private final RuleBooks books;
  private final TransactionTemplate separately;
  private volatile Known known = new Known(List.of(), Long.MIN_VALUE);

  ChosenBooks(JdbcClient jdbc, RuleBooks books, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.books = books;
    this.separately = new TransactionTemplate(transactions);
    this.separately.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    this.separately.setReadOnly(true);
  }

  /// A unit with the book that was chosen for it or nearest above it.
  private record Chosen(int year, String unit, @Nullable String department, String book) {}

  private record Known(List<Chosen> all, long readAt) {}

  /// The book that was chosen for a form; none where nobody chose one, or where two units of its
  /// name have different ones.
  public Optional<RuleBook> of(Form form) {
    List<Chosen> all = all();
    Optional<Integer> year = form.head().year().map(FormYear::value);
    if (all.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    String unit = FormIdentity.plain(form.head().unit().text());
    String department = FormIdentity.plain(form.head().department().text());
    List<Chosen> named =
        all.stream()
            .filter(one -> one.year == year.get() && FormIdentity.plain(one.unit).equals(unit))
            .toList();
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
  public void forgetAfterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            known = new Known(List.of(), Long.MIN_VALUE);
          }
        });
  }

  private List<Chosen> all() {
    Known read = known;
    if (read.readAt == Long.MIN_VALUE || System.nanoTime() - read.readAt > FRESH_NANOS) {
      read = new Known(read(), System.nanoTime());
      known = read;
    }
    return read.all;
  }

  private List<Chosen> read() {
    String sql =
        """
        select distinct on (c.year, u.id) c.year, u.name as unit, d.name as department, c.book
        from rule_choice c
        join unit above on above.id = c.unit_id
        join unit u on u.path ^@ above.path
        left join unit d on d.kind = 'DEPARTMENT' and u.path ^@ d.path
        order by c.year, u.id, length(above.path) desc, length(d.path) desc
        """;
    return Actors.asServer(
        () -> separately.execute(status -> jdbc.sql(sql).query(Rows.of(Chosen.class)).list()));
  }
}
