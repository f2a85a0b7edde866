package io.hengji.server;

import io.hengji.server.database.ApplicationRole;
import io.hengji.server.database.Database;
import io.hengji.server.database.DatabaseAddress;
import io.hengji.server.database.DatabaseTrouble;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.MapPropertySource;
import org.springframework.scheduling.annotation.EnableScheduling;

/// The application: its packages are its modules.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@EnableScheduling
public class Workbench {

  /// Offices think in Chinese days.
  @Bean
  Clock clock() {
    return Clock.system(ZoneId.of("Asia/Shanghai"));
  }

  /// Migrates the database and serves the pages over it. The key seals what the database must not
  /// give away: the secrets of one-time codes.
  ///
  /// @param log where what happens is written down
  static ConfigurableApplicationContext start(
      Database database, String key, String address, int port, boolean demo, Path log) {
    Map<String, Object> settings =
        new HashMap<>(settings(database.owner(), database.application()));
    settings.put("hengji.key", key);
    settings.put("server.address", address);
    settings.put("server.port", port);
    settings.put("hengji.demo", demo);
    SpringApplication application = new SpringApplication(Workbench.class);
    application.setRegisterShutdownHook(false);
    // Who starts the workbench reads where it is; what happens in it is written down beside the
    // data.
    application.setDefaultProperties(
        Map.of("logging.threshold.console", "OFF", "logging.file.name", log.toString()));
    application.addInitializers(context ->
        context
            .getEnvironment()
            .getPropertySources()
            .addFirst(new MapPropertySource("hengji", settings)));
    try {
      return application.run();
    } catch (PortInUseException e) {
      throw new DatabaseTrouble("端口 %d 已被别的程序占用，用 --port 换一个。".formatted(port), e);
    }
  }

  /// What the application must know of its database.
  static Map<String, Object> settings(DatabaseAddress owner, ApplicationRole application) {
    return Map.of(
        "spring.datasource.url", application.address().url(),
        "spring.datasource.username", application.address().user(),
        "spring.datasource.password", application.address().password(),
        "spring.flyway.url", owner.url(),
        "spring.flyway.user", owner.user(),
        "spring.flyway.password", owner.password(),
        "spring.flyway.placeholders.app", application.name());
  }

  static int port(ConfigurableApplicationContext application) {
    return application instanceof ServletWebServerApplicationContext web
        ? Objects.requireNonNull(web.getWebServer()).getPort()
        : 0;
  }
}
