/// Units in a tree, accounts and their roles. Start at [Accounts].
@NullMarked
package io.hengji.server.people;

import org.jspecify.annotations.NullMarked;
