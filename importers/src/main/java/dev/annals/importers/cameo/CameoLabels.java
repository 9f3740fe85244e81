package dev.annals.importers.cameo;

import dev.annals.importers.table.Crosswalk;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Which codes of CAMEO are called how, in the words of its manual and of ICEWS.
final class CameoLabels {

    private static final Pattern REST = Pattern.compile(",? not specified below$");

    private final Crosswalk cameo;
    private final Map<String, Set<String>> codes = new HashMap<>();

    CameoLabels(Crosswalk cameo) {
        this.cameo = cameo;
        cameo.entries().forEach((code, entry) -> add(entry.label(), code));
        Crosswalk.named("icews").entries().forEach((code, entry) -> add(entry.label(), code));
    }

    private void add(String label, String code) {
        codes.computeIfAbsent(key(label), none -> new TreeSet<>()).add(code);
    }

    private static String key(String label) {
        return REST.matcher(label.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    /// The codes that a text is the label of.
    Set<String> codes(String text) {
        return codes.getOrDefault(key(text), Set.of());
    }

    /// What a text means, if it is the label of codes that all mean the same.
    Optional<Crosswalk.Entry> entry(String text) {
        Set<Crosswalk.Entry> meanings = codes(text).stream().flatMap(code -> cameo.entry(code).stream())
                .map(entry -> new Crosswalk.Entry(entry.kind(), entry.particular(), text)).collect(Collectors.toSet());
        return meanings.size() == 1 ? meanings.stream().findFirst() : Optional.empty();
    }
}
