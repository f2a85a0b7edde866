/// The log of every change, in a chain of hashes. Start at [AuditLog].
@NullMarked
package io.hengji.server.audit;

import org.jspecify.annotations.NullMarked;
