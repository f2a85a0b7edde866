package io.hengji.documents.ledger;

import io.hengji.core.form.FundKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// A payment of the accounts; a reversal is negative.
///
/// @param row the row's number in its file or sheet
/// @param yuan exact, to the fen
/// @param source what the money came from as printed; `kind` what that is, where it is known
public record LedgerEntry(
    int row,
    LocalDate day,
    String voucher,
    String summary,
    String projectCode,
    String project,
    String account,
    String payee,
    String source,
    Optional<FundKind> kind,
    BigDecimal yuan) {}
