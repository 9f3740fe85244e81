package dev.annals.core.transfer;

/// A reference to another record, as it stands in a record.
///
/// @param field the path to it
/// @param target the name of the entity that it points to
/// @param id the id that it points to
/// @param endField the path to the end of the passage, where it is the source of one
/// @param end where the passage ends, in code points; 0 where there is none
public record Mention(String field, String target, String id, String endField, long end) {}
