package dev.annals.spark;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.format.ForwardingReceiver;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.transfer.OneDescription;
import dev.annals.core.transfer.Output;
import dev.annals.core.transfer.Transfer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction2;
import scala.Tuple2;

/// Writes a shard: reads a split again, and hands its records to an export by the same rules as one machine does.
final class ShardTask implements FlatMapFunction2<Iterator<LineSplit>, Iterator<Tuple2<Long, Finding>>, ShardReport> {

    private final ShardPlan plan;

    ShardTask(ShardPlan plan) {
        this.plan = plan;
    }

    @Override
    public Iterator<ShardReport> call(Iterator<LineSplit> splits, Iterator<Tuple2<Long, Finding>> findings) throws IOException {
        var reports = new ArrayList<ShardReport>();
        while (splits.hasNext()) {
            LineSplit split = splits.next();
            Optional<ShardReport> before = plan.written().before(plan.shard(split));
            reports.add(before.isPresent() ? before.get() : write(split, findings));
        }
        return reports.iterator();
    }

    private ShardReport write(LineSplit split, Iterator<Tuple2<Long, Finding>> findings) throws IOException {
        Exporter exporter = Formats.exporter(plan.exporter())
                .orElseThrow(() -> new IllegalStateException("the class path of the executors lacks the format " + plan.exporter()));
        String name = plan.shard(split);
        var decided = new DecidedRecords(split, findings);
        var rejects = new LinesBeside<Rejection>(Rejection.ENTITY, plan.beside(ShardPlan.REJECTS, split), this::open);
        var notices = new LinesBeside<Notice>(Notice.ENTITY, plan.beside(ShardPlan.NOTICES, split), this::open);
        var files = new ArrayList<WrittenFile>();
        ShardFile file = open(name);
        try (file; Export export = exporter.open(new OneStream(name, file), plan.options())) {
            var transfer = new Transfer(List.of(new Output(name, export)), decided, rejects::add, notices::add);
            new SplitReading(split, plan.systems()).read(
                    SplitReading.importer(plan.importer()), plan.linesBefore().get(split.index()), new Turning(decided, described(transfer)));
            decided.end();
            transfer.finish();
            file.close();
            var counts = new ArrayList<>(transfer.ledger().entries().stream().map(TypeCount::of).toList());
            files.add(file.written(name, counts.stream().mapToLong(TypeCount::written).sum()));
            rejects.finish().ifPresent(files::add);
            notices.finish().ifPresent(files::add);
            var report = new ShardReport(files, counts);
            plan.written().keep(name, TaskContext.get().taskAttemptId(), report);
            return report;
        }
    }

    private Receiver described(Transfer transfer) {
        return plan.severalFiles() ? new OneDescription(transfer, plan.description()) : transfer;
    }

    private ShardFile open(String name) throws IOException {
        Path path = plan.written().attempt(name, TaskContext.get().taskAttemptId());
        return ShardFile.create(plan.systems().of(path), path);
    }

    /// Says when the next record comes.
    private static final class Turning extends ForwardingReceiver {

        private final DecidedRecords decided;

        Turning(DecidedRecords decided, Receiver receiver) {
            super(receiver);
            this.decided = decided;
        }

        @Override
        public void accept(CorpusRecord record, Origin origin) {
            decided.turn();
            super.accept(record, origin);
        }
    }

    /// A stream with nothing beside it.
    private record OneStream(String name, OutputStream stream) implements Destination {

        @Override
        public OutputStream beside(String ending) {
            throw new IllegalStateException("a shard is one file, and has none beside it that ends with " + ending);
        }
    }
}
