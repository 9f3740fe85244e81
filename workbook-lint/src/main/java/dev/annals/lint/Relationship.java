package dev.annals.lint;

/// A way from one part to another, or out of the package (ECMA-376 Part 2, 6.5).
///
/// @param id the name that the part calls it by
/// @param type the last word of its type, such as `worksheet`
/// @param target the part that it leads to; what is written there where it leads out of the package
/// @param external whether it leads out of the package
record Relationship(String id, String type, String target, boolean external) {}
