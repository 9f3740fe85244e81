package dev.annals.core.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.model.Actor;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.Event;
import dev.annals.core.model.Report;
import dev.annals.core.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final Schema SCHEMA = Schema.of(Catalogue.ENTITIES);

    @Test
    void leadsAReferenceToARecordOfTheCorpus() {
        assertThat(SCHEMA.target(new Type.Reference("actor", Type.Scope.CORPUS))).isSameAs(Actor.ENTITY);
    }

    @Test
    void leadsAReferenceToAnElementOfAListOfTheSameRecord() {
        assertThat(SCHEMA.target(new Type.Reference("reports", Type.Scope.RECORD))).isSameAs(Report.ENTITY);
    }

    @Test
    void refusesAReferenceThatLeadsNowhere() {
        assertThatThrownBy(() -> SCHEMA.target(new Type.Reference("reports", Type.Scope.CORPUS))).hasMessageContaining("reports");
        assertThatThrownBy(() -> SCHEMA.target(new Type.Reference("title", Type.Scope.RECORD))).hasMessageContaining("title");
    }

    @Test
    void listsComputedFieldsAfterTheOthers() {
        Schema.Kind when = SCHEMA.kinds().stream().filter(kind -> kind.entity().equals(When.ENTITY)).findFirst().orElseThrow();

        assertThat(when.fields()).startsWith(When.EARLIEST).endsWith(When.EDTF);
    }

    @Test
    void aCodeListFindsATermByItsCodeAndBack() {
        assertThat(DatePrecision.LIST.codes()).containsExactly("day", "week", "month", "year", "decade", "range", "unknown");
        assertThat(DatePrecision.LIST.find("week")).isEqualTo(Optional.of(DatePrecision.WEEK));
        assertThat(DatePrecision.LIST.find("Week")).isEmpty();
        assertThat(DatePrecision.LIST.code(DatePrecision.WEEK)).isEqualTo("week");
        assertThat(DatePrecision.LIST.terms()).isEqualTo(List.of(DatePrecision.values()));
    }

    @Test
    void onlyRecordsWithAnIdHaveAKey() {
        When when = When.on(LocalDate.of(2024, 3, 1));
        assertThat(When.ENTITY.key(when)).isEmpty();
        assertThat(Event.ENTITY.fields().getFirst().type()).isInstanceOf(Type.Identifier.class);
    }
}
