package io.hengji.server.safety;

import io.hengji.server.Browser;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;

/// An answer of the server, looked at for what must stand in every one, and what in none.
record Answer(UrlTable.Row row, String address, Browser.Page page) {

  List<String> faults() {
    List<String> faults = new ArrayList<>();
    if (page.body().isEmpty() && page.status() == 400) {
      // Refused before any page saw it.
      return faults;
    }
    String policy = page.header("Content-Security-Policy");
    fault(faults, !page.header("X-Content-Type-Options").equals("nosniff"), "without nosniff");
    boolean sandbox = policy.contains("sandbox") && policy.contains("default-src 'none'");
    fault(faults, !sandbox && !policy.contains("frame-ancestors 'none'"), "can be framed");
    fault(faults, !sandbox && !policy.contains("script-src 'nonce-"), "runs any script");
    fault(
        faults,
        !address.startsWith("/assets/") && !page.header("Cache-Control").contains("no-store"),
        "is kept: " + page.header("Cache-Control"));
    String type = page.header("Content-Type");
    if (type.startsWith("text/html") && !page.header("Content-Disposition").startsWith("attach")) {
      lookAt(page.html(), policy, faults);
    }
    if (type.startsWith("text/csv")) {
      boolean formula =
          page.body()
              .lines()
              .anyMatch(line -> line.matches(".*(^|,)\"?[=+@-](?!\\d+(\\.\\d+)?,).*"));
      fault(faults, formula, "has a formula");
    }
    return faults;
  }

  private void lookAt(Document html, String policy, List<String> faults) {
    fault(faults, !html.select("[onerror], [onload], [onclick]").isEmpty(), "runs a name");
    fault(faults, !html.select("img[src=x]").isEmpty(), "shows a name as markup");
    boolean foreign =
        html.select("script").stream()
            .anyMatch(
                script -> script.attr("nonce").isEmpty() || !policy.contains(script.attr("nonce")));
    fault(faults, foreign, "has a script that is not its own");
    boolean unguarded =
        html.select("form[method=post]").stream()
            .anyMatch(form -> form.select("input[name=_csrf]").isEmpty());
    fault(faults, unguarded, "has a form without its token");
  }

  private void fault(List<String> faults, boolean found, String what) {
    if (found) {
      faults.add("%s %s %s".formatted(row.method(), address, what));
    }
  }
}
