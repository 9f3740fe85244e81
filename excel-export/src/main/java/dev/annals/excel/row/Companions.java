package dev.annals.excel.row;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Problem;
import dev.annals.excel.layout.Label;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Fills the columns that make others easier to read: what ids name, with links to there and back.
public final class Companions {

    /// About 20 MB for each entity.
    public static final int MOST_OF_EACH = 100_000;

    /// The entities whose records the charts count.
    private static final Set<String> COUNTED = Set.of("actor", "place");

    private final Directory directory;
    private final boolean labels;
    private final Set<String> full = new HashSet<>();

    /// Keeps the records in a directory, for labels and for charts, or only for charts.
    public Companions(Directory directory, boolean labels) {
        this.directory = directory;
        this.labels = labels;
    }

    /// Completes the rows of a record, which have their places; tells when later ones will not be known.
    public List<Notice> complete(CorpusRecord record, List<FilledRow> rows) {
        String entity = Catalogue.entityOf(record).name();
        RowAddress address = rows.getFirst().address();
        String label = Label.of(record);
        boolean known = directory.add(entity, record.id(), label, address);
        CellContent owner = CellContent.link(new CellContent.Text(label), address);
        for (FilledRow row : rows) {
            label(row, owner);
            row.resolve();
        }
        boolean missed = !known && (labels || COUNTED.contains(entity));
        return missed && full.add(entity) ? List.of(noticeOfMore(entity)) : List.of();
    }

    private void label(FilledRow row, CellContent owner) {
        for (Label label : row.sheet().labels()) {
            if (row.sheet().isOwner(label)) {
                row.put(label.column(), owner);
            } else {
                label(row, label);
            }
        }
    }

    /// Labels the ids in a row that has waited.
    void label(FilledRow row) {
        row.sheet().labels().stream().filter(label -> !row.sheet().isOwner(label)).forEach(label -> label(row, label));
    }

    private void label(FilledRow row, Label label) {
        if (!(row.get(label.id()) instanceof CellContent.Text(String id))) {
            return;
        }
        Optional<Directory.Known> known = directory.find(label.target(), id);
        known.ifPresent(record -> row.put(label.column(), record.link()));
        if (known.isEmpty() && labels && !directory.isFull(label.target())) {
            row.await();
        }
    }

    private static Notice noticeOfMore(String entity) {
        String message = "is the first of those beyond " + MOST_OF_EACH
                + ": rows that refer to them have no label beside the id, and charts call them by it";
        return Notice.of(Severity.WARNING, "labels-full", "", entity, Problem.of(message));
    }
}
