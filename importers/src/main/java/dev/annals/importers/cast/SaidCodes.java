package dev.annals.importers.cast;

import dev.annals.core.model.Code;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/// Codes as parts of what is said.
final class SaidCodes {

    private SaidCodes() {}

    static void addParts(List<String> parts, List<Code> codes) {
        for (Code code : codes) {
            parts.add(code.scheme());
            parts.add(code.value());
            parts.add(code.label().orElse(""));
        }
    }

    /// All codes that any row gives, from a place on; those that are given together most often come first, in their order.
    static List<Code> from(int place, List<Saying> said) {
        var codes = new LinkedHashSet<Code>();
        said.forEach(saying -> codes.addAll(codes(saying.parts(), place)));
        return List.copyOf(codes);
    }

    private static List<Code> codes(List<String> parts, int place) {
        var codes = new ArrayList<Code>();
        for (int at = place; at < parts.size(); at += 3) {
            Optional<String> label = Optional.of(parts.get(at + 2)).filter(text -> !text.isEmpty());
            codes.add(new Code(parts.get(at), parts.get(at + 1), label));
        }
        return codes;
    }
}
