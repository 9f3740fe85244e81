package dev.annals.json.patch;

import java.util.Arrays;
import java.util.List;

/// Paths as JSON Pointers have them (RFC 6901).
final class JsonPointer {

    private JsonPointer() {}

    /// The pointer of a path.
    static String of(List<String> path) {
        var pointer = new StringBuilder();
        path.forEach(step -> pointer.append('/').append(step.replace("~", "~0").replace("/", "~1")));
        return pointer.toString();
    }

    /// The path of a pointer.
    static List<String> path(String pointer) {
        if (pointer.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(pointer.substring(1).split("/", -1)).map(step -> step.replace("~1", "/").replace("~0", "~")).toList();
    }
}
