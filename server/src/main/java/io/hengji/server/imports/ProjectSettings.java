package io.hengji.server.imports;

/// How projects out of files are taken over.
///
/// @param renew as projects of the import's year, with last year's form as the draft of a goal;
///   else as they were, with results
/// @param unit the id of the unit of those whose own is not known here; empty where none is chosen
record ProjectSettings(boolean renew, String unit) {}
