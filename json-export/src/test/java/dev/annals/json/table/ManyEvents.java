package dev.annals.json.table;

import dev.annals.core.model.Amount;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Exercise;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Measure;
import dev.annals.core.model.Placing;
import dev.annals.core.model.PlacingRole;
import dev.annals.core.model.Report;
import dev.annals.core.model.When;
import dev.annals.json.SmallCorpus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// As many events as asked for, made one by one: the same every time, and never all in memory.
///
/// @param count how many
record ManyEvents(int count) {

    private static final int BATCH = 1000;
    private static final Placing PLACING =
            new Placing("dasu", PlacingRole.LOCATION, Optional.empty(), Optional.empty(), Optional.empty());
    private static final String HASH = "0a".repeat(32);

    /// What they refer to, then the events.
    Iterable<CorpusRecord> records() {
        return () -> Stream.concat(
                        Stream.of(SmallCorpus.DESCRIPTION, SmallCorpus.SOURCE, SmallCorpus.PLACE, SmallCorpus.ACTOR),
                        IntStream.range(0, count).mapToObj(n -> (CorpusRecord) event(n)))
                .iterator();
    }

    Totals totals() {
        Totals totals = Totals.of(List.of(SmallCorpus.DESCRIPTION, SmallCorpus.SOURCE, SmallCorpus.PLACE, SmallCorpus.ACTOR));
        for (int start = 0; start < count; start += BATCH) {
            var batch = new ArrayList<CorpusRecord>();
            IntStream.range(start, Math.min(count, start + BATCH)).forEach(n -> batch.add(event(n)));
            totals = totals.plus(Totals.of(batch));
        }
        return totals;
    }

    private static Event event(int n) {
        var random = new SplittableRandom(n);
        Event event = SmallCorpus.event("e" + n, new Exercise(Optional.of("No. \"" + n + "\"\t\u4e2d"), Optional.empty()), List.of());
        long start = random.nextLong(1L << 40);
        var evidence = new Evidence("dawn", start, start + 1 + random.nextInt(500), HASH);
        When day = When.on(LocalDate.ofEpochDay(random.nextInt(-300_000, 300_000)));
        return new Event(
                event.id(), Factuality.ACTUAL, event.title(), event.summary(), day, event.detail(),
                event.participations(), List.of(PLACING), figures(random), event.responsibilities(), event.links(),
                List.of(new Report("r1", Optional.empty(), List.of(), List.of(evidence))), event.codes(), event.metrics(),
                event.lineage(), event.extras());
    }

    private static List<Figure> figures(SplittableRandom random) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new Figure(
                        Measure.KILLED, Optional.empty(), new Amount.Exact(BigDecimal.valueOf(random.nextInt(1_000_000), 2)),
                        FigureBound.STATED, Optional.empty(), Optional.of("r1")))
                .toList();
    }
}
