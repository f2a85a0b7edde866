package io.hengji.server.frame;

import java.util.List;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.support.DefaultHandlerExceptionResolver;

/// Lets controllers take a [Frame] as a parameter, and says when a request failed.
@Configuration
class WebSetup implements WebMvcConfigurer {

  private static final String WHOLE_PAGE = String.valueOf(48 * 1024);

  private final FrameArguments frames;

  WebSetup(FrameArguments frames) {
    this.frames = frames;
  }

  /// A page goes out in one piece.
  @Bean
  WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> wholePages() {
    return factory ->
        factory.addConnectorCustomizers(
            connector -> connector.setProperty("socket.appWriteBufSize", WHOLE_PAGE));
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(frames);
  }

  @Override
  public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
    resolvers.replaceAll(resolver ->
        resolver instanceof DefaultHandlerExceptionResolver ? new LostBrowser() : resolver);
  }
}
