package io.hengji.core.form;

/// Where a form comes from: the file as given (`archive.zip!/inner/path` for a member), its number
/// in that file counted from 1, and where it begins.
public record Source(String file, int form, Place at) {}
