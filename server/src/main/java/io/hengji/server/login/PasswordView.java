package io.hengji.server.login;

import java.util.Optional;

/// What the page of a new password shows; errors are keys of messages.
record PasswordView(boolean first, Optional<String> oldError, Optional<String> freshError) {}
