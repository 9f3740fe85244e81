package dev.annals.importers.table;

import dev.annals.core.format.Description;
import dev.annals.core.format.Format;
import dev.annals.core.format.Head;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Surveyed;
import dev.annals.core.schema.Position;
import dev.annals.importers.column.DatasetTable;
import dev.annals.importers.contents.Contents;
import dev.annals.importers.piece.FilePiece;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Reads the files of one dataset, each run with a dataset of its own.
public class DatasetImporter implements Importer {

    private final DatasetTable table;
    private final Supplier<Dataset> dataset;

    /// For the files of a table, each run with a dataset of its own.
    public DatasetImporter(DatasetTable table, Supplier<Dataset> dataset) {
        this.table = table;
        this.dataset = dataset;
    }

    /// How the files look.
    public final DatasetTable table() {
        return table;
    }

    @Override
    public Format format() {
        return table.format();
    }

    @Override
    public boolean recognises(Head head) {
        return new Recognition(dataset.get()).recognises(head);
    }

    @Override
    public boolean readsTogether() {
        return true;
    }

    @Override
    public Optional<Likeness> likeness(Head head) {
        return table.dialects().isEmpty() ? Optional.empty() : new Recognition(dataset.get()).likeness(head);
    }

    @Override
    public void read(Input input, Receiver receiver) {
        read(List.of(input), receiver);
    }

    /// How the files of a run are opened and told from others.
    protected TableImporter files(Dataset run) {
        return new TableImporter(run);
    }

    /// An input of a run whose other inputs are read elsewhere, or a piece of one; for datasets whose files are joined to no others.
    public final DatasetPart part(Input input, PartPlace place, Optional<FilePiece> piece) {
        return new DatasetPart(files(dataset.get()), input, place, piece);
    }

    /// The description of files that hold this, where it is known whether each row has an id of its own.
    public final Optional<Description> description(Contents contents, boolean distinct) {
        return contents.description(table.name(), table.title(), dataset.get().facts().terms(), distinct);
    }

    @Override
    public Surveyed survey(List<Input> inputs, Receiver receiver) {
        return files(dataset.get()).survey(inputs, receiver);
    }

    /// Begins with a description of the corpus that these files are.
    @Override
    public final void read(List<Input> inputs, Receiver receiver) {
        Surveyed surveyed = survey(inputs, receiver);
        surveyed.description().map(List::of).map(Description::together)
                .ifPresent(corpus -> receiver.accept(corpus, new Origin(inputs.getFirst().name(), Position.UNKNOWN, () -> "")));
        surveyed.read();
    }
}
