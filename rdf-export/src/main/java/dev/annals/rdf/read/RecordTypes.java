package dev.annals.rdf.read;

import dev.annals.core.model.Catalogue;
import dev.annals.core.scratch.IdTable;
import dev.annals.rdf.term.Vocabulary;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// Remembers of which kind each record of a file is, so that references can be checked before or after the record has been seen.
final class RecordTypes implements Consumer<LocatedTriple> {

    private final IdTable kinds = new IdTable();

    @Override
    public void accept(LocatedTriple triple) {
        triple.recordKind().ifPresent(kind -> kinds.put(triple.subject(), Catalogue.ENTITIES.indexOf(kind)));
    }

    /// The class of a record, if the file has it.
    Optional<String> classOf(String iri) {
        OptionalLong kind = kinds.get(iri);
        return kind.isPresent() ? Optional.of(Vocabulary.classOf(Catalogue.ENTITIES.get((int) kind.getAsLong()))) : Optional.empty();
    }
}
