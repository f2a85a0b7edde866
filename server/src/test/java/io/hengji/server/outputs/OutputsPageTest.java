package io.hengji.server.outputs;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.FileForms;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.server.Browser;
import io.hengji.server.ServerTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

@ServerTest
class OutputsPageTest {

  @LocalServerPort private int port;

  @Value("${spring.flyway.url}")
  private String url;

  @Value("${spring.flyway.user}")
  private String user;

  @Value("${spring.flyway.password}")
  private String password;

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "pdf", "html"})
  void theFormOfAProjectReadsBackAsTheSameForm(String extension) {
    Browser filer = Browser.of(port, "filer");
    Browser.File file = filer.download("/outputs/form/" + project(filer) + "." + extension);
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.name()).isEqualTo("2023年两节送温暖帮扶专项自评表." + extension);
    FileForms read = FormFiles.read(file.name(), file.bytes(), Limits.STANDARD);
    assertThat(read.forms()).hasSize(1);
    assertThat(read.forms().getFirst().head().project().text()).contains("两节送温暖帮扶专项");
    assertThat(read.forms().getFirst().total().score().text()).isEqualTo("98");
  }

  @Test
  void everyFileThatAPageOffersCanBeTaken() {
    Browser department = Browser.of(port, "department");
    List<String> pages =
        List.of("/?year=2023", "/projects?year=2023", "/projects/" + project(department));
    for (String page : pages) {
      Document shown = department.get(page).html();
      List<String> files = shown.select("#outputs a[download]").eachAttr("href");
      assertThat(files).as(page).hasSizeGreaterThan(6);
      for (String file : files) {
        Browser.File taken = department.download(file);
        assertThat(taken.status()).as(file).isEqualTo(200);
        assertThat(taken.bytes().length).as(file).isGreaterThan(100);
        assertThat(taken.name()).as(file).startsWith("2023年");
      }
    }
    assertThat(exports()).anyMatch(after -> after.contains("2023年安庆市总工会绩效评价报告.docx"));
  }

  @Test
  void theOverviewAsValuesHoldsItsFigures() {
    Browser department = Browser.of(port, "department");
    String text =
        new String(department.download("/overview.csv?year=2023").bytes(), StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF").contains("\"权益保障部\",1,", "324.00,291.06,291.06,100.00");
    assertThat(text.lines()).noneMatch(line -> line.matches("^\"?[=+@].*"));
  }

  @Test
  void nobodyTakesWhatIsForeignOrUnknown() {
    Browser filer = Browser.of(port, "filer");
    String own = project(filer);
    Browser kunming = Browser.of(port, "kunming");
    for (String path :
        List.of(
            "/outputs/form/" + own + ".docx",
            "/outputs/report/" + own + ".docx",
            "/outputs/blank/" + own + ".docx",
            "/outputs/goal/" + own + ".docx")) {
      assertThat(kunming.get(path).status()).as(path).isEqualTo(404);
    }
    assertThat(filer.get("/outputs/form/" + own + ".exe").status()).isEqualTo(404);
    assertThat(filer.get("/outputs/report/" + own + ".xlsx").status()).isEqualTo(404);
    assertThat(filer.get("/outputs/form/not-an-id.docx").status()).isIn(400, 404);
    Browser.Page empty = filer.get("/outputs/list.docx?year=2023&q=NO-SUCH");
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.html().select("#unwritable").text()).contains("还没有自评表");
  }

  private static String project(Browser browser) {
    return browser
        .get("/projects?year=2023&q=AQ-2023-01")
        .html()
        .select("#project-table a.hj-go")
        .attr("href")
        .replace("/projects/", "");
  }

  private List<String> exports() {
    return JdbcClient.create(new DriverManagerDataSource(url, user, password))
        .sql("select after from audit_entry where action = 'export'")
        .query((row, index) -> row.getString(1))
        .list();
  }
}
