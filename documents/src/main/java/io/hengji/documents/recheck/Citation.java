package io.hengji.documents.recheck;

import io.hengji.rulebooks.RuleBook.Provision;

/// A provision that a score or a finding rests on, under the name by which they cite it:
/// `book/provision`.
public record Citation(String name, Provision provision) {}
