package dev.annals.excel.row;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The records that were written, by their ids: how others call them, and where they stand.
///
/// Memory is bounded: of each entity only the records that come first are known. There are few sources, places and actors where there are
/// many events, and they come before the events that name them.
public final class Directory {

    private final int mostOfEach;
    private final Map<String, Map<String, Known>> byEntity = new HashMap<>();

    /// A directory of so many records of each entity.
    public Directory(int mostOfEach) {
        this.mostOfEach = mostOfEach;
    }

    /// A record that others may refer to.
    public static final class Known {

        private final String label;
        private final CellContent link;

        private Known(String label, RowAddress address) {
            this.label = label;
            this.link = CellContent.link(new CellContent.Text(label), address);
        }

        public String label() {
            return label;
        }

        /// The label, leading to the row.
        CellContent link() {
            return link;
        }
    }

    /// Whether no more records of an entity will be known.
    boolean isFull(String entity) {
        return byEntity.getOrDefault(entity, Map.of()).size() >= mostOfEach;
    }

    /// Adds a record; false when there is no room for it.
    public boolean add(String entity, String id, String label, RowAddress address) {
        Map<String, Known> known = byEntity.computeIfAbsent(entity, name -> new HashMap<>());
        if (known.size() >= mostOfEach) {
            return false;
        }
        known.putIfAbsent(id, new Known(label, address));
        return true;
    }

    public Optional<Known> find(String entity, String id) {
        return Optional.ofNullable(byEntity.getOrDefault(entity, Map.of()).get(id));
    }

    /// The words for a record; its id when it is not known.
    public String label(String entity, String id) {
        return find(entity, id).map(Known::label).orElse(id);
    }
}
