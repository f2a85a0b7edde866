package io.hengji.documents.flat;

/// A caption found in a text: what it announces and the range it takes, brackets included.
record Caption(Role role, int from, int to) {}
