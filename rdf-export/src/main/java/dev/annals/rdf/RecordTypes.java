package dev.annals.rdf;

import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Entity;
import java.util.Optional;
import java.util.function.Consumer;

/// Remembers of which kind each record of a file is, so that references can be checked before or after the record has been seen.
final class RecordTypes implements Consumer<LocatedTriple> {

    private final Fingerprints known = new Fingerprints();

    @Override
    public void accept(LocatedTriple triple) {
        triple.recordKind().ifPresent(kind -> known.add(key(triple.subject(), kind)));
    }

    /// The class of a record, if the file has it.
    Optional<String> classOf(String iri) {
        return Catalogue.ENTITIES.stream()
                .filter(kind -> known.contains(key(iri, kind)))
                .<String>map(Vocabulary::classOf)
                .findFirst();
    }

    private static String key(String iri, Entity<? extends CorpusRecord> kind) {
        return kind.name() + " " + iri;
    }
}
