package dev.annals.spark;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Rejection;
import dev.annals.core.schema.Position;
import dev.annals.core.subset.Judges;
import dev.annals.core.subset.Subset;
import dev.annals.core.subset.SubsetFates;
import dev.annals.core.table.TableFileFormat;
import dev.annals.core.transfer.Output;
import dev.annals.core.transfer.Selection;
import dev.annals.core.transfer.Transfer;
import dev.annals.spark.fact.DecidedRecords;
import dev.annals.spark.fact.Finding;
import dev.annals.spark.part.SplitPart;
import dev.annals.spark.split.LineSplit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FlatMapFunction2;
import scala.Tuple2;

/// Writes a shard: reads a split again, and hands its records to an export by the same rules as one machine does.
final class ShardTask implements FlatMapFunction2<Iterator<SplitInput>, Iterator<Tuple2<Long, Finding>>, ShardReport> {

    private static final Origin COMPUTED = new Origin("", Position.UNKNOWN, () -> "");

    private final ShardPlan plan;

    ShardTask(ShardPlan plan) {
        this.plan = plan;
    }

    @Override
    public Iterator<ShardReport> call(Iterator<SplitInput> inputs, Iterator<Tuple2<Long, Finding>> findings) throws IOException {
        var reports = new ArrayList<ShardReport>();
        while (inputs.hasNext()) {
            SplitInput input = inputs.next();
            Optional<ShardReport> before = plan.written().before(plan.shard(input.split()));
            reports.add(before.isPresent() ? before.get() : write(input, findings));
        }
        return reports.iterator();
    }

    private ShardReport write(SplitInput input, Iterator<Tuple2<Long, Finding>> findings) throws IOException {
        LineSplit split = input.split();
        String name = plan.shard(split);
        Subset subset = plan.part().subset();
        var judges = new Judges(subset);
        var decided = DecidedRecords.of(split, findings, judges);
        var fates = new SubsetFates(subset, new SplitPart(plan.part().described(), decided, judges));
        var rejects = new LinesBeside<Rejection>(Rejection.ENTITY, plan.beside(ShardPlan.REJECTS, split), plan::open);
        var notices = new LinesBeside<Notice>(Notice.ENTITY, plan.beside(ShardPlan.NOTICES, split), plan::open);
        var files = new ArrayList<WrittenFile>();
        try (ShardOutput output = output(split, decided)) {
            var transfer = new Transfer(List.of(new Output(name, output)), subset.isAll() ? Selection.ALL : fates, decided, rejects::add, notices::add);
            if (!subset.isAll() && split.index() == 0) {
                fates.description().ifPresent(corpus -> transfer.accept(corpus, COMPUTED));
            }
            input.before(output::know);
            plan.reading().read(input.known(), decided, transfer);
            input.after(output::know);
            transfer.finish();
            var counts = new ArrayList<>(transfer.ledger().entries().stream().map(TypeCount::of).toList());
            files.addAll(output.written(counts.stream().mapToLong(TypeCount::written).sum()));
            rejects.finish().ifPresent(files::add);
            notices.finish().ifPresent(files::add);
            var report = new ShardReport(files, counts, fates.links(), fates.sourcesLost());
            plan.written().keep(name, TaskContext.get().taskAttemptId(), report);
            return report;
        }
    }

    private ShardOutput output(LineSplit split, DecidedRecords decided) throws IOException {
        String name = plan.shard(split);
        if (plan.writing().isOfWorkbooks()) {
            return new WorkbookFacts(plan.partitioning(), decided::position, plan.open(WorkbookFacts.file(name)), name);
        }
        return plan.writing().isOfTables()
                ? new TableShard((TableFileFormat) plan.exporter(), plan.partitioning(), name, split.index() == 0, plan::open)
                : new FileShard(name, plan.open(name), plan.exporter(), plan.options());
    }
}
