package io.hengji.server.safety;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.Browser;
import io.hengji.server.ServerTest;
import io.hengji.server.forms.Forms;
import io.hengji.server.people.Accounts;
import io.hengji.server.people.Units;
import io.hengji.server.safety.UrlTable.Row;
import io.hengji.server.scope.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// What hostile people send: into every filter, in every upload, in every path, around the login.
@ServerTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileInputTest {

  private static final List<String> POISONS =
      List.of("'\"><img src=x onerror=alert(9)>\\%_;--", "1' or '1'='1", "\u0000", "字".repeat(400));
  private static final int BOMB = 200 << 20;

  @LocalServerPort private int port;
  @Autowired private Units units;
  @Autowired private Accounts accounts;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  @Autowired private Forms forms;

  private final UrlTable table = UrlTable.read();
  private HostileOffice office;

  @BeforeAll
  void openOffice() {
    office =
        HostileOffice.open(
            "丙", port, new HostileOffice.Parts(units, accounts, jdbc, transaction, forms));
  }

  @Test
  void takesNothingInAFilterForMoreThanAText() {
    List<String> wrong = new ArrayList<>();
    for (Row row : table.rows()) {
      if (!row.get()) {
        continue;
      }
      Browser browser = office.browser(role(row));
      String address = row.addresses(office.things()).getFirst();
      for (String name : parameters(browser.get(address), address)) {
        for (String poison : POISONS) {
          String asked =
              address
                  + (address.contains("?") ? "&" : "?")
                  + name
                  + "="
                  + URLEncoder.encode(poison, StandardCharsets.UTF_8);
          Browser.Page page = browser.get(asked);
          if (page.status() >= 500) {
            wrong.add(asked + " " + page.status());
          }
          new Answer(row, asked, page).faults().forEach(wrong::add);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /// What a page may be asked: the fields of its filters, and what its links ask it.
  private static Set<String> parameters(Browser.Page page, String address) {
    Set<String> names = new LinkedHashSet<>(Set.of("q", "year", "unit", "view", "after", "show"));
    if (!page.header("Content-Type").startsWith("text/html")) {
      return names;
    }
    for (Element field : page.html().select("form[method=get] [name], form:not([method]) [name]")) {
      names.add(field.attr("name"));
    }
    String path = address.replaceAll("\\?.*", "");
    for (Element link : page.html().select("a[href^=\"%s?\"]".formatted(path))) {
      for (String pair : link.attr("href").replaceAll(".*\\?", "").split("&")) {
        names.add(pair.replaceAll("=.*", ""));
      }
    }
    return names;
  }

  @Test
  void refusesEveryChangeWithoutTheTokenOfItsPage() {
    List<String> wrong = new ArrayList<>();
    for (Row row : table.rows()) {
      if (row.get() || row.method().equals("ANY")) {
        continue;
      }
      for (String address : row.addresses(office.things())) {
        Browser browser = office.browser(role(row)).withoutToken();
        int status = browser.post(address, Map.of("a", "b")).status();
        if (status != 403) {
          wrong.add(address + " " + status);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void livesThroughHostileUploads(@TempDir Path elsewhere) throws IOException {
    Path outside = elsewhere.resolve("slip");
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("bomb.zip", zip("a.txt", BOMB, ""));
    files.put("bomb.xlsx", zip("xl/workbook.xml", BOMB, ""));
    files.put("laughs.xlsx", zip("xl/workbook.xml", 0, laughs()));
    files.put("laughs.docx", zip("word/document.xml", 0, laughs()));
    files.put("laughs.xml", laughs().getBytes(StandardCharsets.UTF_8));
    files.put("slip.zip", zip("../".repeat(40) + outside.toString().substring(1), 10, ""));
    files.put("../../../etc/passwd", "root:x:0:0".getBytes(StandardCharsets.UTF_8));
    files.put("长".repeat(3000) + ".csv", "a,b\n".getBytes(StandardCharsets.UTF_8));
    files.put("empty.pdf", new byte[0]);
    files.put("half.pdf", "%PDF-1.7\n1 0 obj\n<<".getBytes(StandardCharsets.UTF_8));
    files.put("deep.html", "<div>".repeat(100_000).getBytes(StandardCharsets.UTF_8));
    files.put("quotes.csv", "\"".repeat(100_001).getBytes(StandardCharsets.UTF_8));
    List<String> wrong = new ArrayList<>();
    for (Row row : table.rows().stream().filter(Row::file).toList()) {
      Browser browser = office.browser(role(row));
      String address = row.addresses(office.things()).getFirst();
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        browser.get("/password");
        Browser.Page page = browser.upload(address, Map.of(file.getKey(), file.getValue()));
        String name = file.getKey().substring(0, Math.min(20, file.getKey().length()));
        if (page.status() >= 500 || page.status() == 403) {
          wrong.add("%s %s %d".formatted(address, name, page.status()));
        }
        new Answer(row, address + " " + name, page).faults().forEach(wrong::add);
        if (page.status() == 302) {
          int shown = browser.get(page.location()).status();
          if (shown >= 500) {
            wrong.add("%s %s then %d".formatted(address, name, shown));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(outside).doesNotExist();
  }

  private static byte[] zip(String name, int zeros, String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
      byte[] block = new byte[1 << 20];
      for (int written = 0; written < zeros; written += block.length) {
        zip.write(block);
      }
    }
    return bytes.toByteArray();
  }

  private static String laughs() {
    StringBuilder text =
        new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY l0 \"哈哈\">");
    for (int i = 1; i < 12; i++) {
      text.append("<!ENTITY l%d \"%s\">".formatted(i, "&l%d;".formatted(i - 1).repeat(10)));
    }
    return text.append("<!ENTITY f SYSTEM \"file:///etc/passwd\">]><a>&l11;&f;</a>").toString();
  }

  @Test
  void leadsOutOfNoFolder() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      String session = office.browser(Role.RECHECKER).cookie("hengji-session");
      for (String path :
          List.of(
              "/assets/..%2f..%2fapplication.yaml",
              "/assets/grid/..%2f..%2f..%2fapplication.yaml",
              "/assets/%2e%2e/application.yaml",
              "/assets/..;/application.yaml",
              "/assets//application.yaml",
              "/recheck/checks/..%2f..%2fapplication",
              "/recheck/checks/%2e%2e%2fWGT-001",
              "/findings/..%2f..%2fx",
              "/recheck/" + office.things().recheck() + "/report.html%2f..%2f..",
              "/recheck/" + office.things().recheck() + "/annotated/..%2f1",
              "/actuator/env",
              "/actuator/heapdump",
              "/WEB-INF/web.xml",
              "/application.yaml")) {
        HttpResponse<String> answer =
            client.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Cookie", "hengji-session=" + session)
                    .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isBetween(400, 499);
        assertThat(answer.body()).as(path).doesNotContain("spring:", "datasource");
      }
    }
  }

  @Test
  void letsNobodyPlantASession() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> planted =
          client.send(
              HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                  .header("Cookie", "hengji-session=planted-by-somebody; JSESSIONID=planted")
                  .build(),
              HttpResponse.BodyHandlers.ofString());
      assertThat(planted.statusCode()).isEqualTo(302);
      assertThat(planted.headers().allValues("Set-Cookie"))
          .noneMatch(cookie -> cookie.contains("planted"));
    }
    Browser first = Browser.of(port, office.office().login(Role.FILER));
    Browser second = Browser.of(port, office.office().login(Role.FILER));
    assertThat(first.cookie("hengji-session")).isNotEqualTo(second.cookie("hengji-session"));
  }

  @Test
  void leadsNowhereElseAfterTheLogin() {
    for (String to :
        List.of(
            "https://example.org/",
            "//example.org/",
            "/\\example.org",
            "/%09/example.org",
            "javascript:alert(9)",
            "/\t/example.org",
            "/\n/example.org",
            "")) {
      Browser browser = new Browser(port);
      browser.get("/login?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
      String account = office.office().login(Role.FILER);
      Map<String, String> typed =
          Map.of("account", account, "password", Browser.PASSWORD, "to", to);
      assertThat(browser.post("/login", typed).location())
          .as(to)
          .matches("/([^/\\\\\\s].*)?")
          .doesNotContain("javascript");
    }
  }

  @Test
  void writesNoNameAsAFormulaIntoAWorkbook() throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      String session = office.browser(Role.DEPARTMENT_REVIEWER).cookie("hengji-session");
      URI list = URI.create("http://localhost:" + port + "/outputs/list.xlsx?year=2024");
      HttpResponse<byte[]> answer =
          client.send(
              HttpRequest.newBuilder(list).header("Cookie", "hengji-session=" + session).build(),
              HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      List<String> texts = new ArrayList<>();
      try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
        workbook.forEach(sheet ->
            sheet.forEach(row ->
                row.forEach(cell -> {
                  if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                  } else if (cell.getCellType() == CellType.FORMULA) {
                    assertThat(cell.getCellFormula()).doesNotContain("1+1", "img");
                  }
                })));
      }
      assertThat(texts).anyMatch(text -> text.contains("=1+1"));
    }
  }

  /// Somebody who may use it, so that what is sent is looked at.
  private static Role role(Row row) {
    for (Role role : Role.values()) {
      if (row.allows(role)) {
        return role;
      }
    }
    return Role.ADMINISTRATOR;
  }
}
