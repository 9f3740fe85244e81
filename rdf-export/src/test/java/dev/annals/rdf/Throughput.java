package dev.annals.rdf;

import dev.annals.core.format.Export;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.rdf.term.Syntax;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/// Measures a syntax: the events of the reference corpus over and over, under new ids, to a file and back.
///
/// `Throughput turtle 1000000 /tmp/x.ttl` writes, reads and checks against the shapes so many events.
final class Throughput {

    private final String format;
    private final long events;
    private final Path file;

    private Throughput(String format, long events, Path file) {
        this.format = format;
        this.events = events;
        this.file = file;
    }

    public static void main(String[] arguments) throws IOException {
        var run = new Throughput(arguments[0], Long.parseLong(arguments[1]), Path.of(arguments[2]));
        long triples = run.triples();
        for (String step : arguments.length > 3 ? arguments[3].split(",", -1) : new String[] {"write", "read", "validate"}) {
            long start = System.nanoTime();
            long told = switch (step) {
                case "write" -> run.write();
                case "read" -> run.read();
                default -> run.validate();
            };
            run.tell(step, triples, (System.nanoTime() - start) / 1e9, told);
        }
    }

    private void tell(String step, long triples, double seconds, long told) throws IOException {
        String peak = Files.readString(Path.of("/proc/self/status")).lines()
                .filter(line -> line.startsWith("VmHWM")).findFirst().orElse("").replaceAll("\\s+", " ");
        System.out.printf(Locale.ROOT, "%-9s %-8s %d events, %.1f triples each, %.1f MB, %.1f s, %.2f M triples/s, %s, told %d%n",
                format, step, events, (double) triples / events, Files.size(file) / 1e6, seconds, triples / seconds / 1e6, peak, told);
    }

    /// How many triples there will be, from those of the corpus.
    private long triples() {
        List<CorpusRecord> records = ReferenceRecords.all();
        long all = count(records);
        long others = count(records.stream().filter(record -> !(record instanceof Event)).toList());
        long bundled = records.stream().filter(Event.class::isInstance).count();
        return others + (all - others) * events / bundled;
    }

    private static long count(List<CorpusRecord> records) {
        return Rdf4j.triplesOfJena(SyntaxesTest.write(Syntax.N_TRIPLES, records), Syntax.N_TRIPLES).length;
    }

    private long write() throws IOException {
        List<CorpusRecord> records = ReferenceRecords.all();
        List<Event> bundled = records.stream().filter(Event.class::isInstance).map(Event.class::cast).toList();
        try (var out = Files.newOutputStream(file); Export export = Formats.exporter(format).orElseThrow().open(out)) {
            for (CorpusRecord record : records) {
                if (!(record instanceof Event)) {
                    export.write(record);
                }
            }
            for (long n = 0; n < events; n++) {
                export.write(renamed(bundled.get((int) (n % bundled.size())), n));
            }
            export.finish();
        }
        return 0;
    }

    private static Event renamed(Event event, long n) {
        return new Event(
                event.id() + "-" + n, event.factuality(), event.title(), event.summary(), event.when(), event.detail(), event.participations(),
                event.placings(), event.figures(), event.responsibilities(), event.links(), event.reports(), event.codes(), event.metrics(),
                event.lineage(), event.extras());
    }

    private long read() {
        var told = new AtomicLong();
        Formats.importer(format).orElseThrow().read(Input.of(file), new Receiver() {
            @Override
            public void accept(CorpusRecord record, Origin origin) {}

            @Override
            public void reject(Rejection rejection) {
                told.incrementAndGet();
            }

            @Override
            public void notice(Notice notice) {
                told.incrementAndGet();
            }
        });
        return told.get();
    }

    private long validate() {
        var told = new AtomicLong();
        var syntax = Formats.exporter(format).orElseThrow().format();
        Formats.validators().stream().filter(validator -> validator.validates(syntax)).forEach(validator ->
                validator.validate(Input.of(file), notice -> told.incrementAndGet()));
        return told.get();
    }
}
