package dev.annals.core.format;

import java.util.List;
import java.util.Locale;

/// A file format.
///
/// @param name the name by which it is asked for, such as `turtle`
/// @param doc what it is, in a few words
/// @param extensions the file name extensions that tell it, each with its dot; the usual one first
/// @param mediaType the media type (RFC 6838)
public record Format(String name, String doc, List<String> extensions, String mediaType) {

    /// Copies the list of extensions.
    public Format {
        extensions = List.copyOf(extensions);
    }

    /// Whether a file of this name has this format.
    public boolean fits(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(lower::endsWith);
    }
}
