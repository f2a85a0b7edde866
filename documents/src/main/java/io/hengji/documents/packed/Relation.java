package io.hengji.documents.packed;

/// That a part of an office file points to another.
///
/// @param id the name that the part uses for it
/// @param kind the last word of its type: `worksheet`, `styles`
/// @param target the part pointed to, from the root of the file without a leading `/`
public record Relation(String id, String kind, String target) {}
