/// What an administrator sets: people and their roles, units, deadlines. Start at [PeoplePage].
@NullMarked
package io.hengji.server.settings;

import org.jspecify.annotations.NullMarked;
