package io.hengji.core.report;

import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Meaning;

/// A number in a report, and what it speaks of.
///
/// @param subject the words before it that no earlier number took: 慰问困难职工 of 慰问困难职工1249人
/// @param meaning the number with its operator
public record Mention(String subject, Meaning meaning, Amount amount) {}
