package dev.annals.json.plover;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Attack;
import dev.annals.core.model.AttackMethod;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.DateNature;
import dev.annals.core.model.DatePrecision;
import dev.annals.core.model.DateQualifier;
import dev.annals.core.model.Event;
import dev.annals.core.model.Exercise;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Measure;
import dev.annals.core.model.Other;
import dev.annals.core.model.Sanction;
import dev.annals.core.model.When;
import dev.annals.core.schema.Position;
import dev.annals.core.transfer.LedgerEntry;
import dev.annals.core.transfer.Loss;
import dev.annals.core.transfer.Output;
import dev.annals.core.transfer.Transfer;
import dev.annals.json.Corpora;
import dev.annals.json.Folder;
import dev.annals.json.SmallCorpus;
import dev.annals.json.Written;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PloverTest {

    @TempDir
    private Path folder;

    @Test
    void writesTheKeysOfTheManual() {
        String lines = Written.by(new PloverExporter(), List.of(
                SmallCorpus.PLACE, SmallCorpus.ACTOR, SmallCorpus.event("e1", new Sanction("An arms embargo", false), List.of())));

        assertThat(lines).isEqualTo("{\"id\":\"e1\",\"date\":\"0001-01-01\",\"event\":[\"SANCTION\"],"
                + "\"actor\":[{\"sector\":\"GOV\",\"entity_text\":\"China\",\"identifier_text\":\"China\"}],"
                + "\"recipient\":[{\"sector\":\"UNK\",\"entity_text\":\"General [Name]\"}],\"event_text\":\"An event\"}\n");
    }

    @Test
    void tellsOnceWhatPloverCannotSay() {
        List<Notice> notices = new ArrayList<>();
        List<LedgerEntry> ledger = transfer(Corpora.reference(), notices);

        List<Notice> lost = notices.stream().filter(notice -> notice.severity() == Severity.WARNING).toList();
        assertThat(lost).extracting(Notice::code).containsExactly("not-carried");
        assertThat(lost.getFirst().message()).contains(" event/reports (", " source/title (").doesNotContain("event/title");
        assertThat(notices).extracting(Notice::message).contains("is of a kind that PLOVER has no type for");
        assertThat(ledger).allMatch(entry -> !entry.lost().isEmpty());
    }

    @Test
    void tellsWhatItSaysOnlyInPart() {
        LocalDate first = LocalDate.of(2024, 10, 1);
        var lateOctober = new When(
                Optional.of(first), Optional.of(first.plusDays(30)), DatePrecision.MONTH, DateNature.WITHIN, Optional.of(DateQualifier.APPROXIMATE),
                Optional.of("late October"));
        var attack = new Attack(AttackMethod.BOMBING, Optional.empty(), Optional.of("A car bomb"));
        List<Figure> figures = List.of(killed(new Amount.Exact(BigDecimal.TEN), FigureBound.LOW), killed(new Amount.AtLeast(BigDecimal.ONE), FigureBound.STATED));

        List<LedgerEntry> ledger = transfer(List.of(SmallCorpus.ACTOR, at(lateOctober, SmallCorpus.event("e5", attack, figures))), new ArrayList<>());

        assertThat(ledger.getLast().lost()).extracting(loss -> loss.field() + ": " + loss.values()).containsExactly(
                "codes: 2", "detail/weapon: 1", "figures: 4", "figures/bound: 1", "metrics: 2", "participations/actor/why: 1", "when/nature: 1",
                "when/precision: 1", "when/qualifier: 1", "when/verbatim: 1");
    }

    @Test
    void tellsNothingOfADayThatIsADay() {
        List<LedgerEntry> ledger = transfer(List.of(SmallCorpus.ACTOR, SmallCorpus.event("e6", new Sanction("Arms", false), List.of())), new ArrayList<>());

        assertThat(ledger.getLast().lost()).extracting(Loss::field).noneMatch(field -> field.startsWith("when"));
    }

    private static Figure killed(Amount amount, FigureBound bound) {
        return new Figure(Measure.KILLED, Optional.empty(), amount, bound, Optional.empty(), Optional.empty());
    }

    private static Event at(When when, Event event) {
        return new Event(
                event.id(), event.factuality(), event.title(), event.summary(), when, event.detail(), event.participations(), event.placings(),
                event.figures(), event.responsibilities(), event.links(), event.reports(), event.codes(), event.metrics(), event.lineage(),
                event.extras());
    }

    private static List<LedgerEntry> transfer(List<? extends CorpusRecord> records, List<Notice> notices) {
        try (Export export = new PloverExporter().open(new ByteArrayOutputStream())) {
            var transfer = new Transfer(List.of(new Output("c.plover", export)), rejection -> {}, notices::add);
            records.forEach(record -> transfer.accept(record, new Origin("x", Position.UNKNOWN, () -> "raw")));
            transfer.finish();
            return transfer.ledger().entries();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void refusesKindsThatPloverLacks() {
        Event other = SmallCorpus.event("e3", new Other("Something else"), List.of());
        List<Notice> notices = Folder.write(folder.resolve("a.plover.gz"), new PloverExporter(), ExportOptions.NONE, List.of(other));

        assertThat(notices).singleElement().hasToString("event e3: detail is of a kind that PLOVER has no type for");
    }

    @Test
    void takesAnExerciseOfSeveralForCooperation() {
        Event joint = SmallCorpus.event("e4", new Exercise(Optional.empty(), Optional.empty()), List.of());

        assertThat(Written.by(new PloverExporter(), List.of(joint))).contains("\"event\":[\"COOPERATE\"]");
    }
}
