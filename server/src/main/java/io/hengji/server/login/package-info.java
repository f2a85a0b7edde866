/// Logging in and out, passwords, sessions, and the rules of the browser. Start at [Security].
@NullMarked
package io.hengji.server.login;

import org.jspecify.annotations.NullMarked;
