package dev.annals.importers.table;

import dev.annals.core.model.Detail;
import dev.annals.importers.column.DatasetColumn;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Which kind of event the codes of a scheme mean; a table in a file of its own that says where it comes from.
///
/// @param scheme the name of the scheme
/// @param entries what each code means; releases differ in case, so that codes are in lower case
public record Crosswalk(String scheme, Map<String, Entry> entries) {

    /// What a code means.
    ///
    /// @param kind the kind of event and, after a colon, what only that kind has
    /// @param label the code in words
    public record Entry(DetailKind kind, Optional<String> particular, String label) {

        public Detail detail() {
            return kind.detail(label, particular);
        }
    }

    /// The table `NAME.tsv` beside this class.
    public static Crosswalk named(String name) {
        try (InputStream in = Crosswalk.class.getResourceAsStream(name + ".tsv")) {
            var lines = new BufferedReader(new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8)).lines();
            var entries = new HashMap<String, Entry>();
            lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t", -1))
                    .forEach(cells -> entries.put(key(cells[0]), entry(cells)));
            return new Crosswalk(name, Map.copyOf(entries));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String code) {
        return code.strip().toLowerCase(Locale.ROOT);
    }

    private static Entry entry(String[] cells) {
        String[] kind = cells[1].split(":", 2);
        return new Entry(DetailKind.of(kind[0]), kind.length == 2 ? Optional.of(kind[1]) : Optional.empty(), cells[2]);
    }

    /// What a code means, if it is one of the scheme.
    public Optional<Entry> entry(String code) {
        return Optional.ofNullable(entries.get(key(code)));
    }

    /// A code in words.
    public Optional<String> label(String code) {
        return entry(code).map(Entry::label);
    }

    /// What the code in a column means; a code that is none of the scheme is told.
    public Optional<Entry> entry(DatasetRow row, DatasetColumn column) {
        Optional<Entry> entry = row.text(column).flatMap(this::entry);
        if (entry.isEmpty() && row.text(column).isPresent()) {
            row.warn("unknown-code", column, "is no code of the scheme " + scheme + "; the kind of event stays open");
        }
        return entry;
    }

    /// The kind of event that the code in a column means.
    public Optional<Detail> detail(DatasetRow row, DatasetColumn column) {
        return entry(row, column).map(Entry::detail);
    }
}
