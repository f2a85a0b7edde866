package io.hengji.server.login;

import java.util.Optional;

/// What the login page shows.
record LoginView(
    String office, String account, String to, Optional<String> error, Optional<String> unified) {}
