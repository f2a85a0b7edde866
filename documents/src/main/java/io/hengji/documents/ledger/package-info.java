/// Spending out of the accounts: a ledger of any column order as entries, with what is wrong in
/// each row and what was there before. Start at [Ledger].
@NullMarked
package io.hengji.documents.ledger;

import org.jspecify.annotations.NullMarked;
