package dev.annals.spark.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.Origin;
import dev.annals.core.format.UnsupportedOption;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.schema.Position;
import dev.annals.importers.cast.SayingCast;
import dev.annals.spark.OnSpark;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/// Which file hands on a place, where that in which it lies is named by others only.
class FirstSightsTest extends OnSpark {

    private static final String PLACE = Place.ENTITY.name();

    private final List<Fact> named = new ArrayList<>();
    private final List<Fact> said = new ArrayList<>();
    private final SayingCast cast = new SayingCast((type, id, text, times) -> said.add(new Fact(Facts.SAID, 0, type, id, 0, times, Optional.of(text))));

    private void say(String place, String larger, int times) {
        for (int n = 0; n < times; n++) {
            cast.place(place, new Origin("file", Position.UNKNOWN, () -> ""), () -> new Place(
                    place, PlaceKind.OTHER, place, List.of(), Optional.of(larger).filter(text -> !text.isEmpty()), Optional.empty(), List.of()));
        }
    }

    private void name(long position, String place, String larger) {
        named.add(new Fact(Facts.NAMED, position, PLACE, place, 1, 0, Optional.of(larger).filter(text -> !text.isEmpty())));
    }

    private void fail(long position, String place) {
        named.add(new Fact(Facts.NAMED, position, PLACE, place, 0, 0, Optional.empty()));
    }

    private FirstSights sights() {
        cast.finish();
        Dataset<Row> together = frame(said).groupBy(Facts.TYPE, Facts.ID, Facts.TEXT).sum(Facts.LENGTH).withColumnRenamed("sum(length)", Facts.LENGTH);
        return FirstSights.of(frame(named), together);
    }

    private static Dataset<Row> frame(List<Fact> facts) {
        return spark.createDataFrame(facts.stream().map(Fact::row).toList(), Facts.SCHEMA);
    }

    private Map<String, Long> files(String tag) {
        return sights().handedOn().collectAsList().stream().map(Fact::of).filter(fact -> fact.tag().equals(tag)).collect(Collectors.toMap(Fact::id, Fact::position, Math::min));
    }

    @Test
    void placesPullThoseInWhichTheyLieOneAfterTheOther() {
        say("town", "", 1);
        say("town", "north", 2);
        say("town", "south", 1);
        say("north", "utopia", 1);
        say("south", "", 1);
        say("utopia", "earth", 1);
        say("earth", "", 1);
        name(1, "town", "");
        name(2, "town", "north");
        name(2, "north", "");
        name(3, "south", "");
        name(4, "utopia", "earth");
        assertThat(files(Facts.NAMED)).isEqualTo(Map.of("town", 1L, "north", 1L, "utopia", 1L, "earth", 1L, "south", 3L)).isEqualTo(files(Facts.SAID));
    }

    @Test
    void ofPlacesThatLieInEachOtherTheFirstThatIsNamedPullsTheOther() {
        say("a", "b", 1);
        say("b", "a", 1);
        name(1, "b", "");
        name(2, "a", "b");
        assertThat(files(Facts.NAMED)).isEqualTo(Map.of("a", 1L, "b", 1L));
    }

    @Test
    void ofPlacesThatEquallyManyRowsNameTheFirstByCodePointsIsTheLargerOne() {
        say("town", "\uFF21", 1);
        say("town", "\uD83D\uDE00", 1);
        say("\uFF21", "", 1);
        name(1, "town", "");
        assertThat(files(Facts.NAMED)).containsOnlyKeys("town", "\uFF21");
    }

    @Test
    void aRowThatCannotMakeAPlaceThatIsPulledBeforeItIsRefused() {
        say("town", "north", 2);
        say("north", "", 1);
        name(1, "town", "");
        fail(1, "north");
        name(1, "north", "");
        assertThatThrownBy(() -> sights().refuseDoubtful()).isInstanceOf(UnsupportedOption.class).hasMessageContaining("place north");
    }

    @Test
    void aRowThatCannotMakeAPlaceBeforeOthersDoIsNotRefused() {
        say("town", "north", 2);
        say("north", "", 1);
        fail(1, "north");
        name(1, "north", "");
        name(1, "town", "north");
        assertThatCode(() -> sights().refuseDoubtful()).doesNotThrowAnyException();
    }
}
