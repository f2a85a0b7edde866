package io.hengji.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/// A test of the whole server over a real database with the demonstration office in it. All such
/// tests share one server: each works on what it made itself.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
    classes = Workbench.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = ServerTest.OverRealDatabase.class)
public @interface ServerTest {

  /// Gives the server its database.
  final class OverRealDatabase
      implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
      TestPropertyValues.of(TestDatabase.settings())
          .and(
              "hengji.demo=true",
              "hengji.demo.password=" + Browser.PASSWORD,
              "hengji.key=a key for tests alone")
          .applyTo(context);
    }
  }
}
