package io.hengji.server.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Who is on the way to the provider and back: kept by their own browser in a sealed cookie, so
/// that nothing is kept here for people who never return.
@Component
class UnifiedRequests implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

  private static final String WANTED = UnifiedRequests.class.getName();
  private static final String OF = "unified login";

  private final Seal seal;
  private final JsonMapper json;

  UnifiedRequests(Seal seal, JsonMapper json) {
    this.seal = seal;
    this.json = json;
  }

  /// Where somebody wanted to go who has come back.
  static String wanted(HttpServletRequest request) {
    return request.getAttribute(WANTED) instanceof String to ? LoginPage.local(to) : "/";
  }

  @Override
  public void saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest asked,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (asked == null) {
      Cookies.setWay(request, response, "");
      return;
    }
    Map<String, String> kept = new HashMap<>();
    kept.put("uri", asked.getAuthorizationUri());
    kept.put("client", asked.getClientId());
    kept.put("redirect", Optional.ofNullable(asked.getRedirectUri()).orElse(""));
    kept.put("state", Optional.ofNullable(asked.getState()).orElse(""));
    kept.put("to", Optional.ofNullable(request.getParameter("to")).orElse("/"));
    asked.getAttributes().forEach((name, value) -> kept.put("." + name, value.toString()));
    byte[] closed = seal.close(json.writeValueAsString(kept).getBytes(StandardCharsets.UTF_8), OF);
    Cookies.setWay(
        request, response, Base64.getUrlEncoder().withoutPadding().encodeToString(closed));
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    return kept(request)
        .filter(kept -> kept.getOrDefault("state", "").equals(request.getParameter("state")))
        .map(UnifiedRequests::asked)
        .orElse(null);
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    @Nullable OAuth2AuthorizationRequest asked = loadAuthorizationRequest(request);
    kept(request).ifPresent(kept -> request.setAttribute(WANTED, kept.getOrDefault("to", "/")));
    Cookies.setWay(request, response, "");
    return asked;
  }

  private Optional<Map<String, String>> kept(HttpServletRequest request) {
    try {
      return Cookies.way(request)
          .map(Base64.getUrlDecoder()::decode)
          .flatMap(closed -> seal.open(closed, OF))
          .map(open ->
              json.readValue(
                  new String(open, StandardCharsets.UTF_8),
                  new TypeReference<Map<String, String>>() {}));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private static OAuth2AuthorizationRequest asked(Map<String, String> kept) {
    return OAuth2AuthorizationRequest.authorizationCode()
        .authorizationUri(kept.getOrDefault("uri", ""))
        .clientId(kept.getOrDefault("client", ""))
        .redirectUri(kept.getOrDefault("redirect", ""))
        .state(kept.getOrDefault("state", ""))
        .scope("openid", "profile")
        .attributes(attributes ->
            kept.forEach((name, value) -> {
              if (name.startsWith(".")) {
                attributes.put(name.substring(1), value);
              }
            }))
        .build();
  }
}
