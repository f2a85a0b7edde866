package io.hengji.documents.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.hengji.documents.FoundFile;
import io.hengji.documents.FoundFiles;
import io.hengji.documents.batch.Crew.Result;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.UnreadableFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CrewTest {

  private final List<String> settled = Collections.synchronizedList(new ArrayList<>());

  @Test
  void settlesEveryTaskOnce() throws Exception {
    crew(task -> "done").run(tasks(500), 4);

    assertThat(settled).hasSize(500).doesNotHaveDuplicates();
  }

  @Test
  void givesUpATaskThatHangsAndGoesOnWithAsManyThreads() throws Exception {
    CountDownLatch never = new CountDownLatch(1);

    crew(
            task -> {
              if (task.name().startsWith("1")) {
                awaitWhateverComes(never);
              }
              return "done";
            })
        .run(tasks(20), 2);

    assertThat(settled).hasSize(20).contains("0 done", "2 done", "9 done");
    assertThat(settled).filteredOn(line -> line.contains("已放弃")).hasSize(11);
    never.countDown();
  }

  @Test
  void leavesATaskThatReadsAPictureTheTimeForIt() throws Exception {
    crew(
            task -> {
              try {
                new Allowance(Limits.STANDARD).picture();
                Thread.sleep(400);
              } catch (UnreadableFile | InterruptedException e) {
                return "failed";
              }
              return "read";
            })
        .run(tasks(1), 1);

    assertThat(settled).containsExactly("0 read");
  }

  @Test
  void keepsNothingOfATaskThatWasGivenUpAndEndsLater() throws Exception {
    CountDownLatch late = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);

    crew(
            task -> {
              if (task.name().equals("0")) {
                awaitWhateverComes(late);
                ended.countDown();
              }
              return "done";
            })
        .run(tasks(3), 1);
    late.countDown();
    ended.await();
    Thread.sleep(50);

    assertThat(settled).hasSize(3);
    assertThat(settled.getFirst()).startsWith("0 处理超过");
  }

  @Test
  void triesATaskThatRanOutOfMemoryAgainWhenTheOthersAreDone() throws Exception {
    Set<String> failed = ConcurrentHashMap.newKeySet();
    AtomicInteger before = new AtomicInteger();

    crew(
            task -> {
              if (task.name().equals("3") && failed.add("3")) {
                throw new OutOfMemoryError("planted");
              }
              if (task.name().equals("3")) {
                before.set(settled.size());
              }
              return "done";
            })
        .run(tasks(10), 2);

    assertThat(settled).hasSize(10).contains("3 done");
    assertThat(before).hasValue(9);
  }

  @Test
  void listsATaskThatRunsOutOfMemoryTwice() throws Exception {
    crew(
            task -> {
              if (task.name().equals("3")) {
                throw new OutOfMemoryError("planted");
              }
              return "done";
            })
        .run(tasks(10), 2);

    assertThat(settled).hasSize(10).contains("3 文件内容过大，内存不足，未读取。");
  }

  @Test
  void listsATaskThatNestsTooDeepOrFails() throws Exception {
    crew(task ->
            switch (task.name()) {
              case "0" -> throw new StackOverflowError("planted");
              case "1" -> throw new IllegalStateException("planted");
              default -> "done";
            })
        .run(tasks(3), 1);

    assertThat(settled)
        .contains("0 文件内部嵌套过深，未读取。", "1 处理时程序出错（IllegalStateException），请把这个文件发给维护者。", "2 done");
  }

  @Test
  void stopsWhereAResultCannotBeKept() {
    Crew crew =
        new Crew(
            new Planted(task -> "done") {
              @Override
              public void settle(Task task, Result result) throws IOException {
                throw new IOException("no space left");
              }
            },
            Duration.ofSeconds(10),
            () -> {});

    assertThatThrownBy(() -> crew.run(tasks(10), 2)).hasMessage("no space left");
  }

  private Crew crew(Function<Task, String> work) {
    return new Crew(new Planted(work), Duration.ofMillis(150), () -> {});
  }

  private class Planted implements Crew.Work {
    private final Function<Task, String> work;

    Planted(Function<Task, String> work) {
      this.work = work;
    }

    @Override
    public Result done(Task task) {
      return result(task, work.apply(task));
    }

    @Override
    public Result failed(Task task, String why) {
      return result(task, why);
    }

    private static Result result(Task task, String text) {
      return new Result((task.name() + " " + text).getBytes(StandardCharsets.UTF_8), false);
    }

    @Override
    public void settle(Task task, Result result) throws IOException {
      settled.add(new String(result.line(), StandardCharsets.UTF_8));
    }
  }

  private static List<Task> tasks(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> {
          FoundFile file = FoundFiles.in("" + i, new byte[0]).getFirst();
          return new Task(file, Stamp.NONE);
        })
        .toList();
  }

  /// Waits as a loop does that heeds no interruption.
  private static void awaitWhateverComes(CountDownLatch latch) {
    while (latch.getCount() > 0) {
      Thread.onSpinWait();
    }
  }
}
