package dev.annals.importers.file;

/// A file or folder in an archive.
///
/// @param path its name, with its folders
/// @param folder whether it is a folder
/// @param place how many bytes of the archive stand before it
record PlacedEntry(String path, boolean folder, long place) {}
