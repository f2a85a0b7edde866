package io.hengji.server.trail;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.SampleOffice;
import io.hengji.server.ServerTest;
import io.hengji.server.audit.AuditChain;
import io.hengji.server.audit.AuditCheck;
import io.hengji.server.frame.Words;
import io.hengji.server.people.Accounts;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrailPageTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern ACTION =
      Pattern.compile(
          "(?:Change\\.(?:added|of|event)\\(\\s*|\\? |: )\"((?:account|comment|evidence|form|goal|import"
              + "|login|monitor|project|recheck|unit)\\.[a-z-]+)\"");

  @LocalServerPort private int port;
  @Autowired private Accounts accounts;
  @Autowired private Units units;
  @Autowired private AuditCheck check;
  private SampleOffice office;
  private Browser auditor;

  @BeforeAll
  void openOffice() {
    office = SampleOffice.make("审计", units, accounts);
    auditor = Browser.of(port, office.login(Role.AUDITOR));
    Browser administrator = Browser.of(port, office.login(Role.ADMINISTRATOR));
    String unit = "/settings/units/" + office.unit().id();
    administrator.get(unit);
    administrator.post(unit, Map.of("name", "审计站<script>", "kind", "UNIT", "code", "=1+1"));
  }

  @Test
  void showsWhatWasBesideWhatIs() {
    Browser.Page page = auditor.get("/audit?action=unit.rename&unit=" + office.area().id());
    assertThat(page.html().select("#entries tbody tr")).hasSize(1);
    assertThat(page.html().select("#entries del").eachText()).containsExactly("审计站");
    assertThat(page.html().select("#entries ins").eachText())
        .containsExactly("审计站<script>", "=1+1");
    assertThat(page.html().select("#entries td[data-l=人] small").text())
        .isEqualTo(office.login(Role.ADMINISTRATOR));
    Browser.Page part = auditor.fragment("/audit?subject=" + office.unit().id());
    assertThat(part.body()).doesNotContain("<html");
    assertThat(part.html().select("#entries tbody tr")).hasSizeGreaterThan(1);
  }

  @Test
  void staysInTheUnitsWhoseLogMayBeRead() {
    assertThat(auditor.get("/audit?who=kunming").html().select("#entries")).isEmpty();
    assertThat(auditor.get("/audit").body()).doesNotContain("演示办公室</option>");
    assertThat(Browser.of(port, "auditor").get("/audit").html().select("#entries tbody tr"))
        .hasSize(50);
    assertThat(Browser.of(port, office.login(Role.FILER)).get("/audit").status()).isEqualTo(403);
    for (String page : new String[] {"/audit/export", "/audit/log", "/audit/chain"}) {
      assertThat(Browser.of(port, "filer").get(page).status()).as(page).isEqualTo(403);
    }
    assertThat(auditor.get("/audit/log").status()).isEqualTo(403);
  }

  @Test
  void speaksOfWhatIsInTheLogInWordsOfTheFieldInBothLanguages() throws IOException {
    String log = Browser.of(port, "auditor").get("/audit/log").body();
    Set<String> raw = new TreeSet<>();
    for (String language : new String[] {"zh", "en"}) {
      LogWords words = new LogWords(Words.of(language), units);
      for (String entry : log.lines().toList()) {
        JsonNode line = JSON.readTree(entry);
        String action = line.path("action").asString();
        if (action.startsWith("test.")) {
          continue;
        }
        String subject = line.path("subject").asString();
        addRaw(raw, action, words.action(action));
        addRaw(raw, subject, words.subject(subject));
        for (Difference.Line change :
            Difference.of(text(line, "before"), text(line, "after")).lines()) {
          addRaw(raw, change.field(), words.field(change.field()));
          for (String value : List.of(change.before(), change.after())) {
            if (value.matches("[A-Z]{4,}(_[A-Z]+)*|[A-Z]+(_[A-Z]+)+")) {
              addRaw(raw, value, words.value(change.field(), value));
            }
          }
        }
      }
    }
    assertThat(raw).isEmpty();
  }

  @Test
  void hasWordsForEveryActionThatIsRecorded() throws IOException {
    Set<String> recorded = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        ACTION
            .matcher(Files.readString(file))
            .results()
            .map(at -> at.group(1))
            .forEach(recorded::add);
      }
    }
    assertThat(recorded).hasSizeGreaterThan(20);
    for (String language : new String[] {"zh", "en"}) {
      LogWords words = new LogWords(Words.of(language), units);
      assertThat(recorded).noneMatch(action -> words.action(action).equals(action));
    }
  }

  /// Keeps a name that no words stand for; a text without a name needs none.
  private static void addRaw(Set<String> raw, String name, String said) {
    if (name.isEmpty()) {
      return;
    }
    if (said.equals(name) || said.matches(".*\\b[a-z]+[A-Z][a-z]+.*")) {
      raw.add(name);
    }
  }

  private static @Nullable String text(JsonNode line, String name) {
    JsonNode text = line.path(name);
    return text.isNull() || text.isMissingNode()
        ? null
        : text.isString() ? text.asString() : text.toString();
  }

  @Test
  void takesStrangeFiltersForNone() {
    String strange =
        "/audit?from=x&to=2024-13-45&unit=%27or%271&before=-1&who=%25%27--&subject=%5C_&action=%00";
    assertThat(auditor.get(strange).status()).isBetween(200, 400);
    assertThat(auditor.get("/audit?from=2999-01-01").html().select(".hj-empty h2").text())
        .isEqualTo("没有找到记录");
  }

  @Test
  void exportsWhatIsListedWithoutFormulas() {
    Browser.Page file = auditor.get("/audit/export?action=unit.rename");
    assertThat(file.header("Content-Disposition")).contains("attachment");
    assertThat(file.body().lines()).hasSize(2);
    assertThat(file.body()).contains("\"unit.rename\"", "审计站<script>").doesNotContain(",=");
  }

  @Test
  void exportsTheWholeChainAndVerifiesIt() {
    Browser whole = Browser.of(port, "auditor");
    String log = whole.get("/audit/log").body();
    AuditChain chain = AuditChain.verify(log.lines().iterator());
    assertThat(chain.broken()).isEmpty();
    awaitCheck();
    whole.get("/audit");
    assertThat(whole.post("/audit/verify", Map.of()).location()).isEqualTo("/audit/chain");
    awaitCheck();
    assertThat(check.standing().broken()).isEmpty();
    assertThat(check.standing().upTo()).isGreaterThanOrEqualTo(chain.last());
    assertThat(whole.fragment("/audit/chain").html().select("#chain").text())
        .startsWith("日志完整：核对到第");
  }

  /// Waits for a check that is running, be it one that another test asked for.
  private void awaitCheck() {
    for (int i = 0; i < 600 && check.running(); i++) {
      try {
        Thread.sleep(Duration.ofMillis(50));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
