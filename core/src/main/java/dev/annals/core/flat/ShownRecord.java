package dev.annals.core.flat;

import dev.annals.core.model.Actor;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Place;
import dev.annals.core.model.Source;
import dev.annals.core.tally.KnownPlace;
import java.util.Optional;

/// Something that rows of the Event table name, and by what it depends on others how they do; for whoever has the records in several parts.
///
/// @param name the same for all that have to be told apart by their ids
/// @param larger the id of the place in which it lies; empty where there is none
/// @param country what stands for the code of its country; empty where there is none
/// @param isCountry whether it is a country of this code, of which the one with the least id gives its name to the others
public record ShownRecord(String name, String larger, String country, boolean isCountry) {

    /// What rows name of a record, if they name any of its kind.
    public static Optional<ShownRecord> of(CorpusRecord record) {
        return switch (record) {
            case Actor actor -> Optional.of(new ShownRecord(PartyColumns.named(actor).key(), "", "", false));
            case Place place -> Optional.of(of(place, KnownPlace.of(place)));
            case Corpus corpus -> Optional.empty();
            case Source source -> Optional.empty();
            case Event event -> Optional.empty();
        };
    }

    private static ShownRecord of(Place place, KnownPlace known) {
        return new ShownRecord(SceneColumns.named(place, known).key(), known.larger(), known.country(), known.isCodedCountry());
    }
}
