/// PostgreSQL beneath the server: our own launcher for the embedded one, or one of the office's by
/// address. Start at [EmbeddedPostgres].
@NullMarked
package io.hengji.server.database;

import org.jspecify.annotations.NullMarked;
