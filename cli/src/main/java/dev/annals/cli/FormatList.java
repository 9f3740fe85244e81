package dev.annals.cli;

import dev.annals.core.format.Format;
import java.util.List;
import java.util.stream.Collectors;

/// The known formats, for a message.
final class FormatList {

    private FormatList() {}

    static String of(List<Format> formats) {
        return formats.stream()
                .map(format -> "\n  " + format.name() + extensions(format) + ": " + format.doc())
                .collect(Collectors.joining());
    }

    private static String extensions(Format format) {
        return format.extensions().isEmpty() ? "" : " (" + String.join(", ", format.extensions()) + ")";
    }
}
