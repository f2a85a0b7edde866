package io.hengji.server.frame;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets controllers take a [Frame] as a parameter.
@Configuration
class WebSetup implements WebMvcConfigurer {

  private final FrameArguments frames;

  WebSetup(FrameArguments frames) {
    this.frames = frames;
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(frames);
  }
}
