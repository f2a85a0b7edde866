package io.hengji.server.projects;

/// The two books of a project: changes of its budget, and spending.
public enum Ledger {
  CHANGES("budget_change", "reason", "document"),
  SPENDING("spending", "summary", "voucher");

  private static final int MOST = 200;

  private final String table;
  private final String text;
  private final String number;

  Ledger(String table, String text, String number) {
    this.table = table;
    this.text = text;
    this.number = number;
  }

  String table() {
    return table;
  }

  String select() {
    return """
    select e.id, e.source, e.day, e.amount, e.%s as text, e.%s as number, a.name as recorded_by,
      e.recorded_at, e.revoked_why
    from %s e left join account a on a.id = e.recorded_by
    where e.project_id = ? order by e.day desc, e.id desc limit %d
    """
        .formatted(text, number, table, MOST);
  }
}
