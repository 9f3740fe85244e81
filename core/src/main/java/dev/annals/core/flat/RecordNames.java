package dev.annals.core.flat;

import dev.annals.core.scratch.IdSet;
import dev.annals.core.scratch.StoredTexts;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// Records by their ids, any number of them: what they are called, and what else is kept of them.
///
/// Where several of one kind have the same name, the id stands behind it, so that they stay distinguishable. Of different kinds they may have
/// the same: a province often has the name of its capital.
final class RecordNames implements Closeable {

    private static final int KEPT_OF_ALL = 3;

    private final StoredTexts records = new StoredTexts();
    private final IdSet names = new IdSet();
    private final IdSet shown = new IdSet();

    /// A record that is kept.
    ///
    /// @param id its id
    /// @param kind what sort of record it is
    /// @param name its name
    /// @param more what else is kept of it
    record Named(String id, String kind, String name, List<String> more) {

        private static Named of(List<String> texts) {
            return new Named(texts.get(0), texts.get(1), texts.get(2), texts.subList(KEPT_OF_ALL, texts.size()));
        }

        private List<String> texts() {
            var texts = new ArrayList<>(List.of(id, kind, name));
            texts.addAll(more);
            return texts;
        }

        /// What is told apart by an id behind it.
        String key() {
            return kind + " " + name;
        }
    }

    void add(Named named) {
        if (records.add(named.id(), named.texts())) {
            names.add(named.key());
        }
    }

    boolean has(String id) {
        return records.has(id);
    }

    Optional<Named> find(String id) {
        return records.find(id).map(Named::of);
    }

    /// What a record is called; its id, where it is not known.
    String name(String id) {
        return find(id).map(named -> names.times(named.key()) > 1 ? named.name() + " (" + id + ")" : named.name()).orElse(id);
    }

    /// Says that a row shows all that is kept of a record.
    void show(String id) {
        shown.add(id);
    }

    /// The records of which no row shows all.
    Iterable<Named> unshown() {
        return () -> StreamSupport.stream(records.all().spliterator(), false).map(Named::of).filter(named -> !shown.has(named.id())).iterator();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
