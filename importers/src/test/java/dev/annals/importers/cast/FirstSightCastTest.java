package dev.annals.importers.cast;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.Code;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.schema.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FirstSightCastTest {

    private static final Origin ORIGIN = new Origin("file", Position.UNKNOWN, () -> "row");
    private static final Code NUMBER = new Code("gw", "999");
    private static final Code SORT = new Code("acled-inter", "1");

    private final List<CorpusRecord> received = new ArrayList<>();
    private final GatheringCast gathered = new GatheringCast();
    private final Cast cast = new FirstSightCast(new Received(), gathered);

    private final class Received implements Receiver {

        @Override
        public void accept(CorpusRecord record, Origin origin) {
            received.add(record);
        }

        @Override
        public void reject(Rejection rejection) {
            throw new AssertionError(rejection);
        }

        @Override
        public void notice(Notice notice) {
            throw new AssertionError(notice);
        }
    }

    private void gather(ActorKind kind, String name, Code... codes) {
        gathered.actor("a", ORIGIN, kind, name, List.of(codes));
    }

    private Actor actor(ActorKind kind, String name) {
        cast.actor("a", ORIGIN, kind, name, List.of());
        return (Actor) received.getFirst();
    }

    @Test
    void takesTheNameThatMostRowsGive() {
        gather(ActorKind.OTHER, "Zulu");
        gather(ActorKind.OTHER, "Alpha");
        gather(ActorKind.OTHER, "Zulu");

        assertThat(actor(ActorKind.OTHER, "Alpha").name()).isEqualTo("Zulu");
    }

    @Test
    void takesOfNamesThatAreEquallyFrequentTheFirstByCodePoints() {
        gather(ActorKind.OTHER, "\uFF21");
        gather(ActorKind.OTHER, "\uD83D\uDE00");

        assertThat(actor(ActorKind.OTHER, "\uD83D\uDE00").name()).isEqualTo("\uFF21");
    }

    @Test
    void takesAKindThatAnyRowShowsBeforeOneThatIsAssumed() {
        gather(ActorKind.OTHER, "Utopia");
        gather(ActorKind.OTHER, "Utopia");
        gather(ActorKind.STATE, "Utopia");

        assertThat(actor(ActorKind.ARMED_GROUP, "Utopia").kind()).isEqualTo(ActorKind.STATE);
    }

    @Test
    void assumesAKindThatNoRowShows() {
        gather(ActorKind.OTHER, "HLF");

        assertThat(actor(ActorKind.ARMED_GROUP, "HLF").kind()).isEqualTo(ActorKind.ARMED_GROUP);
    }

    @Test
    void unitesTheCodesOfAllRowsThoseOfMostFirst() {
        gather(ActorKind.OTHER, "Utopia", SORT);
        gather(ActorKind.OTHER, "Utopia", NUMBER);
        gather(ActorKind.OTHER, "Utopia", NUMBER);

        assertThat(actor(ActorKind.OTHER, "Utopia").codes()).containsExactly(NUMBER, SORT);
    }

    @Test
    void keepsControlCharactersOfNames() {
        gather(ActorKind.OTHER, "a\u001Fb\u001Bbe", NUMBER);

        assertThat(actor(ActorKind.OTHER, "a").name()).isEqualTo("a\u001Fb\u001Bbe");
    }

    @Test
    void handsAPlaceOnAfterTheLargerOneThatAnotherRowNames() {
        Place larger = new Place("north", PlaceKind.PROVINCE, "North", List.of(), Optional.empty(), Optional.empty(), List.of(NUMBER));
        Place town = new Place("town", PlaceKind.OTHER, "Town", List.of(), Optional.empty(), Optional.empty(), List.of());
        Place known = new Place(
                "town", PlaceKind.SETTLEMENT, "Town", List.of(), Optional.of("north"),
                Optional.of(new Coordinates(new BigDecimal("1.50"), BigDecimal.TEN)), List.of());
        List.of(larger, town, known).forEach(place -> gathered.place(place.id(), ORIGIN, () -> place));

        cast.place("town", ORIGIN, () -> town);

        assertThat(received).containsExactly(larger, known);
    }

    @Test
    void comesToAnEndWithPlacesThatLieInEachOther() {
        for (List<String> pair : List.of(List.of("a", "b"), List.of("b", "a"))) {
            Place place = new Place(pair.get(0), PlaceKind.OTHER, "x", List.of(), Optional.of(pair.get(1)), Optional.empty(), List.of());
            gathered.place(place.id(), ORIGIN, () -> place);
        }

        cast.place("a", ORIGIN, () -> gathered.place("a"));

        assertThat(received).extracting(CorpusRecord::id).containsExactly("b", "a");
    }

    @Test
    void keepsMoreTextsThanFitIntoMemory() {
        String longText = "x".repeat(70_000);
        for (int n = 0; n < 20_000; n++) {
            gathered.actor("a" + n % 5_000, ORIGIN, ActorKind.OTHER, "name " + n, List.of());
        }
        gathered.actor("long", ORIGIN, ActorKind.OTHER, longText, List.of());
        gathered.actor("a7", ORIGIN, ActorKind.OTHER, "name 15007", List.of());

        cast.actor("a7", ORIGIN, ActorKind.OTHER, "own", List.of());
        cast.actor("long", ORIGIN, ActorKind.OTHER, "own", List.of());

        assertThat(received).extracting(record -> ((Actor) record).name()).containsExactly("name 15007", longText);
    }
}
