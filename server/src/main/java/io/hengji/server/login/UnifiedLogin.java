package io.hengji.server.login;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.stereotype.Component;

/// The login of the office's own provider (OpenID Connect), where one is set: by
/// `HENGJI_OIDC_ISSUER`, `_CLIENT_ID` and `_CLIENT_SECRET`, the claim that names the account by
/// `_CLAIM`, the words on the button by `_NAME`. The provider is asked what it offers when somebody
/// first goes there, so that a server starts without it.
@Component
class UnifiedLogin implements ClientRegistrationRepository {

  /// What Spring calls the one provider.
  static final String ID = "office";

  private final String issuer;
  private final String clientId;
  private final String clientSecret;
  private final String claim;
  private final String name;
  private final AtomicReference<@Nullable ClientRegistration> known = new AtomicReference<>();

  UnifiedLogin(
      @Value("${hengji.oidc.issuer:}") String issuer,
      @Value("${hengji.oidc.client-id:}") String clientId,
      @Value("${hengji.oidc.client-secret:}") String clientSecret,
      @Value("${hengji.oidc.claim:preferred_username}") String claim,
      @Value("${hengji.oidc.name:}") String name) {
    this.issuer = issuer;
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.claim = claim;
    this.name = name;
  }

  boolean on() {
    return !issuer.isEmpty();
  }

  /// The claim that holds the login of an account.
  String claim() {
    return claim;
  }

  /// The words on the button, if there is one.
  Optional<String> name() {
    return Optional.of(name).filter(words -> !words.isEmpty());
  }

  @Override
  public @Nullable ClientRegistration findByRegistrationId(String id) {
    if (!on() || !id.equals(ID)) {
      return null;
    }
    @Nullable ClientRegistration found = known.get();
    if (found == null) {
      found =
          ClientRegistrations.fromIssuerLocation(issuer)
              .registrationId(ID)
              .clientId(clientId)
              .clientSecret(clientSecret)
              .redirectUri("{baseUrl}" + UnifiedSetup.BACK)
              .scope("openid", "profile")
              .build();
      known.set(found);
    }
    return found;
  }
}
