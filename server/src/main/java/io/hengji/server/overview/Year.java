package io.hengji.server.overview;

import java.math.BigDecimal;

/// How a year stands for the units somebody sees; money in yuan.
record Year(
    int year,
    long projects,
    BigDecimal initial,
    BigDecimal annual,
    BigDecimal executed,
    long goalsApproved,
    long formsSubmitted,
    long formsReturned,
    long formsDecided,
    long formsPublished) {}
