package io.hengji.server.frame;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/// A page or a fragment of it, shown by a template (`projects/list`) from a frame and a view.
public final class Html implements View {

  private static final TemplateEngine TEMPLATES =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Html.class.getClassLoader(), "io.hengji.server");

  private final String template;
  private final Map<String, Object> parameters;
  private final HttpStatus status;

  private Html(String template, Map<String, Object> parameters, HttpStatus status) {
    this.template = template;
    this.parameters = parameters;
    this.status = status;
  }

  /// Shows a template.
  public static Html of(String template, Frame frame, Object view) {
    return new Html(template, Map.of("frame", frame, "view", view), HttpStatus.OK);
  }

  /// Shows the whole page, or to a script that asks for a part of it, the fragment.
  public static Html of(String page, String fragment, Frame frame, Object view) {
    return of(frame.fragment() ? fragment : page, frame, view);
  }

  /// The same with another status.
  public Html with(HttpStatus other) {
    return new Html(template, parameters, other);
  }

  @Override
  public String getContentType() {
    return "text/html;charset=UTF-8";
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PageBytes output = new PageBytes();
    boolean english = parameters.get("frame") instanceof Frame frame && frame.english();
    TEMPLATES.render(
        template + ".jte",
        new HashMap<>(parameters),
        english ? new LanguageOfParts(output) : output);
    response.setStatus(status.value());
    response.setContentType(getContentType());
    response.setContentLength(output.length());
    if (!request.getMethod().equals("HEAD")) {
      output.writeTo(response.getOutputStream());
    }
  }
}
