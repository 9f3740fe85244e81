package dev.annals.core.transfer;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Hands the records of any number of inputs to any number of exports, in one pass.
///
/// Each record is checked first: that its id is new, that what it refers to is there, that its evidence lies within its source. A record
/// that fails goes to the rejects and to no export. A record that says word for word the same as one before, such as an actor that two
/// files share, is counted as repeated and written once.
/// What an importer leaves out because it has a newer version is counted as superseded, what a [Selection] leaves out as left out.
public final class Transfer implements Receiver, AutoCloseable {

    private final List<Output> outputs;
    private final Telling telling;
    private final Ledger ledger;
    private final Selection selection;
    private final Writing writing;
    private final Integrity integrity;
    private long errors;

    /// A transfer to these outputs, that tells its rejections and notices as they come.
    public Transfer(List<Output> outputs, Consumer<Rejection> rejects, Consumer<Notice> notices) {
        this(outputs, Selection.ALL, rejects, notices);
    }

    /// A transfer to these outputs, of the records of a selection.
    public Transfer(List<Output> outputs, Selection selection, Consumer<Rejection> rejects, Consumer<Notice> notices) {
        this(outputs, selection, 1, rejects, notices);
    }

    /// The same with so many threads; what comes of it does not depend on their number. Whoever
    /// asks for more than one has to close it before the outputs.
    public Transfer(List<Output> outputs, Selection selection, int threads, Consumer<Rejection> rejects, Consumer<Notice> notices) {
        this(outputs, selection, threads, new IndexedRecords(), rejects, notices);
    }

    /// A transfer of a part of the records, of which it is known elsewhere what comes before each.
    public Transfer(List<Output> outputs, Selection selection, RecordsBefore before, Consumer<Rejection> rejects, Consumer<Notice> notices) {
        this(outputs, selection, 1, before, rejects, notices);
    }

    private Transfer(
            List<Output> outputs, Selection selection, int threads, RecordsBefore before, Consumer<Rejection> rejects, Consumer<Notice> notices) {
        this.integrity = new Integrity(before);
        this.selection = selection;
        this.outputs = List.copyOf(outputs);
        this.telling = new Telling(rejects, notices);
        this.ledger = new Ledger(outputs.stream().map(Output::name).toList());
        List<OutputWriter> writers = outputs.stream().map(output -> new OutputWriter(output, ledger.of(output.name()))).toList();
        int beside = Math.min(threads - 1, outputs.size());
        this.writing = beside > 0 ? new WritingInBatches(writers, beside, telling) : new WritingAtOnce(writers, telling);
    }

    @Override
    public void accept(CorpusRecord record, Origin origin) {
        String type = Ledger.typeOf(record);
        ledger.read(type);
        switch (integrity.check(record, origin)) {
            case Integrity.Finding.Sound sound -> select(record, type, origin);
            case Integrity.Finding.Repeated repeated -> ledger.repeated(type);
            case Integrity.Finding.Unsound(List<Problem> problems) -> reject(record, type, origin, problems);
        }
    }

    private void select(CorpusRecord record, String type, Origin origin) {
        switch (selection.of(record)) {
            case Selection.Fate.Goes(CorpusRecord chosen) -> write(chosen, type, origin);
            case Selection.Fate.StaysOut(String reason) -> ledger.leftOut(type, reason);
        }
    }

    private void reject(CorpusRecord record, String type, Origin origin, List<Problem> problems) {
        List<Notice> reasons = problems.stream()
                .map(problem -> Notice.of(Severity.ERROR, "integrity", origin.file(), type + " " + record.id(), problem))
                .toList();
        leaveOut(new Rejection(type, Optional.of(record.id()), Optional.empty(), reasons, origin.raw().get()));
    }

    private void write(CorpusRecord record, String type, Origin origin) {
        Plausibility.check(record, origin, writing::notice);
        writing.record(new Writing.Written(record, type, origin, integrity.length()));
    }

    @Override
    public void reject(Rejection rejection) {
        ledger.read(rejection.type());
        leaveOut(rejection);
    }

    private void leaveOut(Rejection rejection) {
        ledger.rejected(rejection.type());
        integrity.rejected(rejection);
        rejection.notices().forEach(writing::notice);
        writing.rejection(rejection);
    }

    @Override
    public void repeated(String type) {
        ledger.read(type);
        ledger.repeated(type);
    }

    /// Is kept beside the rejects, as it is in no output.
    @Override
    public void superseded(Rejection older) {
        ledger.read(older.type());
        ledger.superseded(older.type());
        older.notices().forEach(writing::notice);
        writing.rejection(older);
    }

    @Override
    public void notice(Notice notice) {
        errors += notice.severity() == Severity.ERROR ? 1 : 0;
        writing.notice(notice);
    }

    /// Completes all outputs, after the last record; tells the links that lead nowhere, and what formats do not carry.
    public void finish() {
        selection.finish().forEach(writing::notice);
        integrity.tellDanglingLinks(writing::notice);
        writing.finish(ledger.shortfall(errors));
        tellLosses();
    }

    /// Once for each output, with the fields and the number of values of each; there may be many of them, and the ledger has them one by one.
    private void tellLosses() {
        for (Output output : outputs) {
            List<LedgerEntry> entries = ledger.entries().stream().filter(entry -> entry.output().equals(output.name())).toList();
            List<String> fields = entries.stream()
                    .flatMap(entry -> entry.lost().stream().map(loss -> entry.type() + "/" + loss.field() + " (" + loss.values() + ")")).toList();
            if (!fields.isEmpty()) {
                long values = entries.stream().flatMap(entry -> entry.lost().stream()).mapToLong(Loss::values).sum();
                telling.notices().accept(Notice.warning(
                        "not-carried", "does not carry " + values + " values of " + fields.size() + " fields: " + String.join(", ", fields), output.name()));
            }
        }
    }

    /// The account so far.
    public Ledger ledger() {
        return ledger;
    }

    /// Stops what is still being written; the outputs stay open.
    @Override
    public void close() {
        writing.close();
    }
}
