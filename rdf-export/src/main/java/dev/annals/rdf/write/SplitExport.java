package dev.annals.rdf.write;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Packed;
import dev.annals.core.graph.PercentCode;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.rdf.term.Part;
import dev.annals.rdf.term.RecordIri;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A corpus as several files: the output itself and, when that is full, more of them beside it, each a whole file of its syntax.
final class SplitExport implements Export {

    private final RdfFiles files;
    private final Destination destination;
    private final long limit;
    private RdfExport current;
    private Optional<String> corpus = Optional.empty();
    private long number = 1;
    private long held;

    SplitExport(RdfFiles files, Destination destination, Optional<String> base, long limit) throws IOException {
        this.files = files;
        this.destination = destination;
        this.limit = limit;
        this.current = RdfExport.open(files, destination.name(), destination.stream(), base);
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        if (held == limit) {
            turnToNextPart();
        }
        List<Notice> notices = current.write(record);
        if (notices.isEmpty()) {
            held++;
            corpus = corpus.or(() -> iri(record));
        }
        return notices;
    }

    private Optional<String> iri(CorpusRecord record) {
        return record instanceof Corpus header
                ? Optional.of(RecordIri.folder(current.base(), Corpus.ENTITY.name()) + PercentCode.encode(header.id()))
                : Optional.empty();
    }

    /// The names of parts sort in their order, and end as the name of the output does.
    private void turnToNextPart() throws IOException {
        String base = current.base();
        current.finish();
        number++;
        held = 0;
        String packed = Packed.isAskedBy(destination.name()) ? Packed.EXTENSION : "";
        String ending = String.format(Locale.ROOT, ".part-%05d%s%s", number, files.syntax().extension(), packed);
        current = RdfExport.open(files, ending, destination.beside(ending), Optional.of(base));
        current.describe(new Part(number, base, corpus));
    }

    @Override
    public void finish() throws IOException {
        current.finish();
    }

    @Override
    public void close() {
        current.close();
    }
}
