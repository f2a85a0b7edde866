package io.hengji.core.form;

import java.util.Optional;

/// The head of a form: what it is called, whose project it speaks of, and in which unit its amounts
/// are printed (`万元` as captioned; empty when no caption says).
public record Head(
    Cell title,
    Optional<FormYear> year,
    Cell project,
    Cell department,
    Cell unit,
    Cell amountUnit) {}
