package io.hengji.server.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.server.ServerTest;
import java.io.EOFException;
import java.io.IOException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

@ServerTest
class LostBrowserTest {

  @Autowired
  @Qualifier("handlerExceptionResolver")
  private HandlerExceptionResolver resolver;

  @Test
  void neverTakesALostDatabaseForALostBrowser() {
    SQLException broken = new SQLException("An I/O error occurred.", new EOFException());
    Exception thrown = new CannotCreateTransactionException("Could not open connection", broken);
    assertThat(resolve(thrown)).isNull();
  }

  @Test
  void leavesABrowserThatWentAway() {
    assertThat(resolve(new IOException("Broken pipe"))).isNotNull();
  }

  private @Nullable ModelAndView resolve(Exception thrown) {
    return resolver.resolveException(
        new MockHttpServletRequest(), new MockHttpServletResponse(), null, thrown);
  }
}
