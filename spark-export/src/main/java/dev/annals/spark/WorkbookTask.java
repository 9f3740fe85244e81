package dev.annals.spark;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.format.Shortfall;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.spark.fact.RecordText;
import dev.annals.spark.split.SentPlace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;
import scala.Tuple2;

/// Writes a workbook from the records that were sent for it, in the order of the corpus, by the export of one machine.
///
/// @param plan what all tasks that write have in common
/// @param names what the workbooks are called
/// @param description the description of the corpus as a line; empty where there is none
/// @param rejected how many records of the whole run were rejected
/// @param superseded how many were superseded
/// @param errors how many more errors were told
/// @param events how many events there are in all workbooks
record WorkbookTask(ShardPlan plan, ArrayList<String> names, String description, long rejected, long superseded, long errors, long events)
        implements Function2<Integer, Iterator<Tuple2<SentPlace, String>>, Iterator<ShardReport>> {

    @Override
    public Iterator<ShardReport> call(Integer number, Iterator<Tuple2<SentPlace, String>> records) throws IOException {
        String name = names.get(number);
        Optional<ShardReport> before = plan.written().before(name + plan.ending());
        return List.of(before.isPresent() ? before.get() : write(number, name, new Lines(description, records))).iterator();
    }

    private ShardReport write(int number, String name, Iterator<String> lines) throws IOException {
        String file = name + plan.ending();
        var notices = new LinesBeside<Notice>(Notice.ENTITY, ShardPlan.NOTICES + "/" + name + ".ndjson", plan::open);
        try (var export = new FileShard(file, plan.open(file), plan.exporter(), plan.options())) {
            var records = new Records(file, export, notices, number == 0);
            RecordText.read(lines, records);
            export.learn(new Shortfall(rejected, superseded, errors, events - records.events));
            export.finish();
            var files = new ArrayList<>(export.written(records.count));
            notices.finish().ifPresent(files::add);
            var report = new ShardReport(files, new ArrayList<>(), 0, 0);
            plan.written().keep(file, TaskContext.get().taskAttemptId(), report);
            return report;
        }
    }

    /// The description, and the records.
    private static final class Lines implements Iterator<String> {

        private final Iterator<Tuple2<SentPlace, String>> records;
        private String first;

        Lines(String first, Iterator<Tuple2<SentPlace, String>> records) {
            this.first = first;
            this.records = records;
        }

        @Override
        public boolean hasNext() {
            return !first.isEmpty() || records.hasNext();
        }

        @Override
        public String next() {
            String next = first.isEmpty() ? records.next()._2() : first;
            first = "";
            return next;
        }
    }

    /// Takes records to a workbook, which holds whatever was read.
    private static final class Records implements Consumer<CorpusRecord> {

        private final String file;
        private final Export export;
        private final LinesBeside<Notice> notices;
        private final boolean first;
        private long count;
        private long events;

        /// What there is to tell of all workbooks is told of the first.
        Records(String file, Export export, LinesBeside<Notice> notices, boolean first) {
            this.first = first;
            this.file = file;
            this.export = export;
            this.notices = notices;
        }

        @Override
        public void accept(CorpusRecord record) {
            try {
                List<Notice> told = export.write(record);
                told.stream().filter(notice -> notice.severity() == Severity.ERROR).findFirst().ifPresent(error -> {
                    throw new IllegalStateException(file + " does not hold " + record.id() + ": " + error);
                });
                told.stream().filter(notice -> first || notice.record().isPresent()).forEach(notices::add);
                count++;
                events += record instanceof Event ? 1 : 0;
            } catch (IOException e) {
                throw UnwritableOutput.onWriting(file, e);
            }
        }
    }
}
