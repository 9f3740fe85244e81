package dev.annals.core.flat;

import dev.annals.core.model.Code;
import dev.annals.core.model.Detail;
import dev.annals.core.model.Event;
import dev.annals.core.model.Figure;
import dev.annals.core.model.Lineage;
import dev.annals.core.model.Measure;
import dev.annals.core.model.When;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Term;
import dev.annals.core.schema.Type;
import dev.annals.core.tally.DateWords;
import dev.annals.core.tally.Doubt;
import dev.annals.core.tally.EventKind;
import dev.annals.core.tally.FigureSubject;
import dev.annals.core.tally.FigureWords;
import dev.annals.core.tally.Killed;
import dev.annals.core.tally.KilledFigures;
import dev.annals.core.tally.PeriodLength;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Fills in what an event itself says.
final class EventFacts {

    static final String SEVERAL = "several";
    static final String BETWEEN = "; ";

    private final Event event;
    private final RowValues row = new RowValues();

    private EventFacts(Event event) {
        this.event = event;
    }

    static RowValues of(Event event) {
        var facts = new EventFacts(event);
        facts.putNature();
        facts.putDate();
        facts.putKilled();
        facts.putInjured();
        facts.putFigures();
        facts.putLineage();
        return facts.row;
    }

    private void putNature() {
        row.put(FlatEvent.ID, event.id());
        row.put(FlatEvent.FACTUALITY, event.factuality());
        row.put(FlatEvent.TITLE, event.title());
        row.put(FlatEvent.SUMMARY, event.summary());
        row.put(FlatEvent.KIND, EventKind.of(event));
        row.put(FlatEvent.SUB_KIND, subKind().or(() -> event.codes().stream().findFirst().flatMap(Code::label)));
        row.put(FlatEvent.CODES, listed(event.codes().stream().map(EventFacts::words).toList()));
    }

    private static String words(Code code) {
        return code.scheme() + " " + code.value() + code.label().map(label -> " " + label).orElse("");
    }

    private Optional<String> subKind() {
        return ((Type.Choice<Detail>) Detail.TYPE).cases().stream().filter(entity -> entity.type() == event.detail().getClass())
                .flatMap(entity -> code(entity, event.detail())).findFirst();
    }

    private static <D> Stream<String> code(Entity<D> entity, Object detail) {
        return entity.fields().stream().filter(field -> field.type() instanceof Type.Coded<?>)
                .map((Field<D, ?> field) -> ((Term) field.get().apply(entity.type().cast(detail))).code());
    }

    private void putDate() {
        When when = event.when();
        row.put(FlatEvent.DATE_FROM, when.earliest());
        row.put(FlatEvent.DATE_TO, when.latest());
        row.put(FlatEvent.DATE_PRECISION, when.precision());
        row.put(FlatEvent.DATE_NATURE, when.nature());
        row.put(FlatEvent.DATE_QUALIFIER, when.qualifier());
        row.put(FlatEvent.DATE_WORDS, DateWords.of(when));
        row.put(FlatEvent.YEAR, one(PeriodLength.YEAR).map(Long::valueOf));
        row.put(FlatEvent.MONTH, one(PeriodLength.MONTH).or(() -> when.earliest().isPresent() && when.latest().isPresent() ? Optional.of(SEVERAL) : Optional.empty()));
    }

    /// The period that both days lie in, if there is one.
    private Optional<String> one(PeriodLength length) {
        Optional<LocalDate> last = event.when().latest();
        return event.when().earliest().map(length::of).filter(first -> last.map(length::of).equals(Optional.of(first))).map(length::name);
    }

    private void putKilled() {
        KilledFigures figures = KilledFigures.of(event.figures());
        figures.killed().ifPresent(killed -> {
            row.put(FlatEvent.KILLED_LOW, Optional.of(killed.low()));
            row.put(FlatEvent.KILLED_BEST, Optional.of(killed.best()));
            row.put(FlatEvent.KILLED_HIGH, Optional.of(killed.high()));
            row.put(FlatEvent.KILLED_IS, sense(killed));
        });
        row.put(FlatEvent.KILLED_DOUBTS, listed(figures.doubts().stream().map(Doubt::code).toList()));
        row.put(FlatEvent.KILLED_FURTHER, event.figures().stream().filter(figure -> figure.measure() == Measure.KILLED).count() - figures.shown());
    }

    private void putInjured() {
        KilledFigures.of(Measure.INJURED, event.figures()).killed().ifPresent(injured -> {
            row.put(FlatEvent.INJURED_LOW, Optional.of(injured.low()));
            row.put(FlatEvent.INJURED_BEST, Optional.of(injured.best()));
            row.put(FlatEvent.INJURED_HIGH, Optional.of(injured.high()));
            row.put(FlatEvent.INJURED_IS, sense(injured));
        });
    }

    private static Optional<String> sense(Killed number) {
        return Optional.of(number.leeway().sense()).filter(sense -> !sense.isEmpty());
    }

    private void putFigures() {
        List<Figure> figures = event.figures();
        row.put(FlatEvent.FIGURES, listed(figures.stream().map(FigureWords::of).toList()));
        row.put(FlatEvent.DISAGREEMENT, FigureSubject.by(figures).values().stream().anyMatch(FigureSubject::differ));
    }

    private void putLineage() {
        row.put(FlatEvent.DATASET, event.lineage().map(Lineage::dataset));
        row.put(FlatEvent.DATASET_VERSION, event.lineage().flatMap(Lineage::version));
        row.put(FlatEvent.LOCAL_ID, event.lineage().flatMap(Lineage::localId));
    }

    /// Texts as one; nothing where there is none.
    static Optional<String> listed(Collection<String> texts) {
        return texts.stream().allMatch(String::isEmpty) ? Optional.empty() : Optional.of(texts.stream().collect(Collectors.joining(BETWEEN)));
    }
}
