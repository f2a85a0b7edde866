package io.hengji.documents.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.documents.grid.Limits;
import io.hengji.documents.recheck.Recheck;
import io.hengji.rulebooks.RuleBooks;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

  private static final Recheck RECHECK = new Recheck(RuleBooks.standard(), Optional.empty());

  @TempDir private Path folder;
  private Path forms;
  private Path out;

  @BeforeEach
  void layOut() throws IOException {
    forms = Files.createDirectories(folder.resolve("forms"));
    out = folder.resolve("out");
    for (int i = 0; i < 5; i++) {
      Files.writeString(forms.resolve(i + ".txt"), form("帮扶项目" + i));
    }
    Files.write(forms.resolve("empty.pdf"), new byte[0]);
  }

  @Test
  void writesALineForEveryFile() throws Exception {
    Batch.Outcome outcome = run();

    assertThat(outcome.files()).isEqualTo(6);
    assertThat(outcome.forms()).isEqualTo(5);
    assertThat(outcome.unreadable()).isEqualTo(1);
    assertThat(files()).hasSize(6).doesNotHaveDuplicates();
    assertThat(Files.readString(out.resolve("unreadable.csv"))).contains("empty.pdf");
    assertThat(out.resolve("summary.xlsx")).isNotEmptyFile();
  }

  @Test
  void goesOnWhereItWasStopped() throws Exception {
    run();
    List<String> lines = Files.readAllLines(results());
    Files.writeString(results(), String.join("\n", lines.subList(0, 3)) + "\n{\"forms\":[{");
    List<Progress> told = new ArrayList<>();

    Batch.Outcome outcome = run(forms, List.of(), told);

    assertThat(outcome.now()).isEqualTo(3);
    assertThat(Files.readAllLines(results())).containsExactlyInAnyOrderElementsOf(lines);
    assertThat(Files.readAllLines(results()).subList(0, 3)).isEqualTo(lines.subList(0, 3));
    assertThat(told.getLast().done()).isEqualTo(6);
    assertThat(told.getLast().now()).isEqualTo(3);
  }

  @Test
  void doesNothingTwiceWhenAllIsDone() throws Exception {
    run();

    assertThat(run().now()).isZero();
  }

  @Test
  void doesAFileAnewThatWasChangedSince() throws Exception {
    run();
    Path changed = forms.resolve("2.txt");
    Files.writeString(changed, form("改过的项目"));
    Files.setLastModifiedTime(changed, FileTime.from(Instant.now().plusSeconds(5)));

    Batch.Outcome outcome = run();

    assertThat(outcome.changed()).isEqualTo(1);
    assertThat(outcome.now()).isEqualTo(1);
    assertThat(files()).hasSize(6).doesNotHaveDuplicates();
    assertThat(Files.readString(results())).contains("改过的项目").doesNotContain("帮扶项目2");
  }

  @Test
  void keepsTheResultOfAFileThatIsGoneAndAddsNewOnes() throws Exception {
    run();
    Files.delete(forms.resolve("0.txt"));
    Files.writeString(forms.resolve("new.txt"), form("新项目"));

    Batch.Outcome outcome = run();

    assertThat(outcome.gone()).isEqualTo(1);
    assertThat(outcome.now()).isEqualTo(1);
    assertThat(outcome.files()).isEqualTo(7);
  }

  @Test
  void refusesAFolderOfAnotherTask() throws Exception {
    run();

    assertThatThrownBy(() -> run(forms.resolve("1.txt"), List.of(), new ArrayList<>()))
        .isInstanceOf(BatchRefused.class)
        .hasMessageContaining("处理的是");
    assertThatThrownBy(() -> run(forms, List.of("评分规则用 strict"), new ArrayList<>()))
        .isInstanceOf(BatchRefused.class)
        .hasMessageContaining("评分规则用 strict");
  }

  @Test
  void refusesAFolderThatAnotherRunUses() throws Exception {
    run();

    try (FileChannel file = FileChannel.open(out.resolve(".batch/lock"), StandardOpenOption.WRITE);
        FileLock lock = file.lock()) {
      assertThat(lock.isValid()).isTrue();
      assertThatThrownBy(this::run)
          .isInstanceOf(BatchRefused.class)
          .hasMessageContaining("正由另一个批量校核使用");
    }
  }

  @Test
  void refusesResultsThatAreNotItsOwn() throws IOException {
    Files.createDirectories(out);
    Files.writeString(results(), "precious\n");

    assertThatThrownBy(this::run).isInstanceOf(BatchRefused.class);
    assertThat(results()).hasContent("precious\n");
  }

  @Test
  void refusesAFolderWhoseParentIsNotThere() {
    out = folder.resolve("none/out");

    assertThatThrownBy(this::run).isInstanceOf(BatchRefused.class).hasMessageContaining("不存在");
  }

  private Batch.Outcome run() throws Exception {
    return run(forms, List.of("评分规则由程序选"), new ArrayList<>());
  }

  private Batch.Outcome run(Path input, List<String> terms, List<Progress> told) throws Exception {
    List<String> all = terms.isEmpty() ? List.of("评分规则由程序选") : terms;
    Batch.Options options = new Batch.Options(2, Limits.STANDARD, all);
    return new Batch(RECHECK, options, told::add).run(input, out);
  }

  private Path results() {
    return out.resolve("results.jsonl");
  }

  private List<String> files() throws IOException {
    return Files.readAllLines(results()).stream()
        .map(line -> ResultLine.file(line.getBytes(StandardCharsets.UTF_8)))
        .map(Optional::orElseThrow)
        .toList();
  }

  private static String form(String project) {
    return """
    项目支出绩效自评表
    （2023年度）

    | 项目名称 | %s |
    | 主管部门 | 江城市总工会 | 实施单位 | 江城市困难职工帮扶中心 |
    | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 |
    | | 年度资金总额 | 120.00 | 120.00 | 114.00 | 10 | 95.00%% | 9.5 |
    | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施 |
    | 产出指标 | 数量指标 | 救助户数 | ≥400户 | 412户 | 50 | 50 | |
    | 效益指标 | 社会效益指标 | 就业人数 | ≥150人 | 163人 | 30 | 30 | |
    | 满意度指标 | 服务对象满意度指标 | 受助职工满意度 | ≥95%% | 97%% | 10 | 10 | |
    | 总分 | | | | | 100 | 99.5 | |
    """
        .formatted(project);
  }
}
