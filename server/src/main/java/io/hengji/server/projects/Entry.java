package io.hengji.server.projects;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A dated amount in yuan: a change of the budget with its reason and document, or a payment with
/// its summary and voucher.
public record Entry(Source source, LocalDate day, BigDecimal amount, String text, String number) {}
