package dev.annals.importers.table;

import dev.annals.core.format.Format;
import dev.annals.core.format.Head;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Receiver;
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

    @Override
    public void read(List<Input> inputs, Receiver receiver) {
        new TableImporter(dataset.get()).read(inputs, receiver);
    }
}
