package dev.annals.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Detail;
import dev.annals.core.model.Event;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Measure;
import dev.annals.core.model.Other;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Report;
import dev.annals.core.model.Role;
import dev.annals.core.model.Sanction;
import dev.annals.core.model.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private final Fingerprint fingerprint = Fingerprint.lasting();

    @Test
    void isTheSameForTheSame() {
        assertThat(of("title", Optional.of("summary"))).isEqualTo(of("title", Optional.of("summary")));
    }

    @Test
    void changesWithEachValue() {
        assertThat(of("title", Optional.empty())).isNotEqualTo(of("titlE", Optional.empty()));
        assertThat(of("ab", Optional.of("c"))).isNotEqualTo(of("a", Optional.of("bc")));
        assertThat(of("a", Optional.of("-"))).isNotEqualTo(of("a", Optional.empty()));
    }

    @Test
    void coversTextsOfAnyLength() {
        assertThat(IntStream.range(4_000, 4_200).mapToLong(length -> of("x".repeat(length), Optional.of("y"))).distinct()).hasSize(200);
        assertThat(of("x".repeat(1_000_000), Optional.empty())).isNotEqualTo(of("x".repeat(999_999) + "y", Optional.empty()));
    }

    /// Each of these differs from the others in one value, each of another kind.
    @Test
    void changesWithValuesOfEveryKind() {
        List<CorpusRecord> different = List.of(
                event("e", Factuality.ACTUAL, new Sanction("arms", true), "a", 5, BigDecimal.ONE), event("f", Factuality.ACTUAL, new Sanction("arms", true), "a", 5, BigDecimal.ONE),
                event("e", Factuality.PLANNED, new Sanction("arms", true), "a", 5, BigDecimal.ONE), event("e", Factuality.ACTUAL, new Sanction("arms", false), "a", 5, BigDecimal.ONE),
                event("e", Factuality.ACTUAL, new Sanction("arms", true), "b", 5, BigDecimal.ONE), event("e", Factuality.ACTUAL, new Sanction("arms", true), "a", 6, BigDecimal.ONE),
                event("e", Factuality.ACTUAL, new Sanction("arms", true), "a", 5, BigDecimal.TEN), event("e", Factuality.ACTUAL, new Other("arms"), "a", 5, BigDecimal.ONE));

        assertThat(different.stream().map(fingerprint::of).distinct()).hasSameSizeAs(different);
    }

    @Test
    void changesWhenAValueMovesToAnotherField() {
        var summary = new Corpus("c", "title", Optional.of("x"), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
        var licence = new Corpus("c", "title", Optional.empty(), Optional.of("x"), Optional.empty(), Optional.empty(), List.of());

        assertThat(fingerprint.of(summary)).isNotEqualTo(fingerprint.of(licence));
    }

    private static Event event(String id, Factuality factuality, Detail detail, String actor, long end, BigDecimal killed) {
        return new Event(
                id, factuality, "title", Optional.empty(), When.on(LocalDate.of(2022, 6, 12)), detail,
                List.of(new Participation(new ActorRef.Resolved(actor, Optional.empty()), Role.AGENT, Optional.empty(), Optional.empty())), List.of(),
                List.of(new Figure(Measure.KILLED, Optional.empty(), new Amount.Exact(killed), FigureBound.STATED, Optional.empty(), Optional.empty())), List.of(), List.of(),
                List.of(new Report("r1", Optional.empty(), List.of(), List.of(new Evidence("s", 1, end, "0".repeat(64))))), List.of(), List.of(), Optional.empty(), Optional.empty());
    }

    private long of(String title, Optional<String> summary) {
        return fingerprint.of(new Corpus("c", title, summary, Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }
}
