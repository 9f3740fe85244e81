package dev.annals.excel.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.model.Actor;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.Event;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Link;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Place;
import dev.annals.core.model.Sanction;
import dev.annals.core.model.Visit;
import dev.annals.core.model.When;
import dev.annals.core.schema.Type;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NamingTest {

    static Stream<Arguments> types() {
        return Stream.of(
                Arguments.of(Event.WHEN.type(), "when"), Arguments.of(Amount.TYPE, "amount"), Arguments.of(Participation.ACTOR.type(), "actor ref"),
                Arguments.of(Visit.TOPICS.type(), "list"), Arguments.of(Visit.PURPOSE.type(), "text"), Arguments.of(Evidence.START.type(), "number"),
                Arguments.of(Coordinates.LATITUDE.type(), "number"), Arguments.of(Sanction.LIFTED.type(), "flag"), Arguments.of(When.EARLIEST.type(), "day"),
                Arguments.of(Actor.KIND.type(), "code"), Arguments.of(Actor.ID.type(), "id"), Arguments.of(Actor.COUNTRY.type(), "place"));
    }

    @ParameterizedTest
    @MethodSource("types")
    void anElementOfAListIsCalledByItsType(Type<?> type, String words) {
        assertThat(Naming.element(type)).isEqualTo(words);
    }

    @Test
    void sheetsAreCalledAfterTheirRecords() {
        assertThat(Naming.recordSheet(Corpus.ENTITY)).isEqualTo("Corpus");
        assertThat(Naming.recordSheet(Place.ENTITY)).isEqualTo("Places");
        assertThat(Naming.listSheet("event", "figures")).isEqualTo("Event figures");
        assertThat(Naming.listSheet("", "figures")).isEqualTo("Figures");
    }

    /// Excel allows 31 characters; four are left for the number of a further sheet.
    @Test
    void aNameThatExcelWouldCutIsRefused() {
        assertThat(Naming.listSheet("x".repeat(13), "y".repeat(13))).hasSize(27);
        assertThatThrownBy(() -> Naming.listSheet("x".repeat(14), "y".repeat(13))).isInstanceOf(IllegalStateException.class).hasMessageContaining("at most 27 characters");
    }

    @Test
    void columnsAreCalledInWords() {
        assertThat(Naming.words("otherNames")).isEqualTo("other names");
        assertThat(Naming.words("at-least")).isEqualTo("at least");
        assertThat(Naming.title(Link.EVENT)).isEqualTo("other event");
        assertThat(Naming.title(Place.PART_OF)).isEqualTo("part of");
        assertThat(Naming.label("actor refers to")).isEqualTo("actor label");
    }
}
