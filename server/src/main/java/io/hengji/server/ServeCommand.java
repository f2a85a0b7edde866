package io.hengji.server;

import io.hengji.server.database.DataFolder;
import io.hengji.server.database.Database;
import io.hengji.server.database.DatabaseTrouble;
import io.hengji.server.demo.DemoOffice;
import io.hengji.server.people.FirstAdministrator;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Serves the workbench until it is told to stop.
@Command(
    name = "serve",
    description = {
      "启动工作台：网页、数据库和后台作业。",
      "环境变量 HENGJI_DB_URL、HENGJI_DB_USER、HENGJI_DB_PASSWORD 改用单位自己的 PostgreSQL。"
    },
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

  /// Not an end: the pages are served from now on.
  static final int SERVING = -1;

  private static final int MOST_PORTS = 65_535;

  private final PrintStream out;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--data", paramLabel = "DIR", description = "数据文件夹，默认在程序旁的 .hengji/data。")
  private @Nullable Path data;

  @Option(names = "--port", paramLabel = "N", description = "端口，默认 8080。", defaultValue = "8080")
  private int port = 8080;

  @Option(
      names = "--address",
      paramLabel = "IP",
      description = "在哪个地址上提供网页，默认只在本机；0.0.0.0 是所有地址。",
      defaultValue = "127.0.0.1")
  private String address = "127.0.0.1";

  @Option(names = "--demo", description = "数据文件夹是空的时，填入演示办公室。")
  private boolean demo;

  ServeCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    requirePlace();
    DataFolder folder = DataFolder.open(data == null ? Home.data() : data);
    try {
      serve(folder);
    } catch (RuntimeException e) {
      folder.close();
      throw e;
    }
    return SERVING;
  }

  private void serve(DataFolder folder) {
    Database database = Database.open(folder, System.getenv());
    try {
      ConfigurableApplicationContext application =
          Workbench.start(
              database, folder.secret("codes"), address, port, demo, folder.path("workbench.log"));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(application, database, folder)));
      application.getBean(FirstAdministrator.class).welcome().ifPresent(this::introduce);
      application.getBean(DemoOffice.class).logins().forEach(out::println);
      String host = address.equals("0.0.0.0") ? "localhost" : address;
      out.printf("衡绩已启动：http://%s:%d/%n", host, Workbench.port(application));
      out.printf("数据和日志在 %s。%n", folder.path(""));
      out.printf("要停止，按 Ctrl+C。%n");
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /// Refuses a port or an address that cannot be, before anything is started.
  private void requirePlace() {
    if (port < 0 || port > MOST_PORTS) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "端口要在 1 到 %d 之间，不能是 %d。".formatted(MOST_PORTS, port));
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
    } catch (IOException e) {
      throw new DatabaseTrouble("地址 %s 不是这台机器的，用 --address 换一个。".formatted(address), e);
    }
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
    } catch (IOException e) {
      throw new DatabaseTrouble("端口 %d 已被别的程序占用或不能用，用 --port 换一个。".formatted(port), e);
    }
  }

  private void introduce(FirstAdministrator.Welcome welcome) {
    out.printf("管理员账号 %s，一次性密码 %s，登录后要换。%n", welcome.login(), welcome.password());
  }

  private static void stop(
      ConfigurableApplicationContext application, Database database, DataFolder folder) {
    application.close();
    database.close();
    folder.close();
  }
}
