package dev.annals.core.transfer;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Hands the records of any number of inputs to any number of exports, in one pass.
///
/// Each record is checked first: that its id is new, that what it refers to is there, that its evidence lies within its source. A record
/// that fails goes to the rejects and to no export. A record that says word for word the same as one before, such as an actor that two
/// files share, is counted as repeated and written once.
/// What an importer leaves out because it has a newer version is counted as superseded, what a [Selection] leaves out as left out.
public final class Transfer implements Receiver {

    private final List<Output> outputs;
    private final Consumer<Rejection> rejects;
    private final Consumer<Notice> notices;
    private final Ledger ledger;
    private final Selection selection;
    private final Integrity integrity = new Integrity();

    /// A transfer to these outputs, that tells its rejections and notices as they come.
    public Transfer(List<Output> outputs, Consumer<Rejection> rejects, Consumer<Notice> notices) {
        this(outputs, Selection.ALL, rejects, notices);
    }

    /// A transfer to these outputs, of the records of a selection.
    public Transfer(List<Output> outputs, Selection selection, Consumer<Rejection> rejects, Consumer<Notice> notices) {
        this.selection = selection;
        this.outputs = List.copyOf(outputs);
        this.rejects = rejects;
        this.notices = notices;
        this.ledger = new Ledger(outputs.stream().map(Output::name).toList());
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
        Plausibility.check(record, origin, notices);
        for (Output output : outputs) {
            write(record, type, origin, output);
        }
    }

    private void write(CorpusRecord record, String type, Origin origin, Output output) {
        List<Notice> told;
        try {
            told = output.export().write(record);
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(output.name(), e);
        }
        told.forEach(notices);
        List<Notice> errors = told.isEmpty() ? told : told.stream().filter(notice -> notice.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            ledger.refused(output.name(), type);
            rejects.accept(new Rejection(type, Optional.of(record.id()), Optional.of(output.name()), errors, origin.raw().get()));
        } else {
            ledger.written(output.name(), type);
            output.export().carried().sort(record, (path, values) -> {}, (path, values) -> ledger.lost(output.name(), type, path, values));
        }
    }

    @Override
    public void reject(Rejection rejection) {
        ledger.read(rejection.type());
        leaveOut(rejection);
    }

    private void leaveOut(Rejection rejection) {
        ledger.rejected(rejection.type());
        rejection.notices().forEach(notices);
        rejects.accept(rejection);
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
        older.notices().forEach(notices);
        rejects.accept(older);
    }

    @Override
    public void notice(Notice notice) {
        notices.accept(notice);
    }

    /// Completes all outputs, after the last record; tells the links that lead nowhere, and what formats do not carry.
    public void finish() {
        selection.finish().forEach(notices);
        integrity.tellDanglingLinks(notices);
        for (Output output : outputs) {
            try {
                output.export().finish();
                output.export().unshown().forEach(record -> loseAll(record, output));
            } catch (IOException e) {
                throw UnwritableOutput.onWriting(output.name(), e);
            }
        }
        tellLosses();
    }

    /// Of a record that nothing refers to, not even what the format carries is shown.
    private void loseAll(CorpusRecord record, Output output) {
        output.export().carried().sort(
                record, (path, values) -> ledger.lost(output.name(), Ledger.typeOf(record), path, values), (path, values) -> {});
    }

    /// Once for each output, with the fields and the number of values of each; there may be many of them, and the ledger has them one by one.
    private void tellLosses() {
        for (Output output : outputs) {
            List<LedgerEntry> entries = ledger.entries().stream().filter(entry -> entry.output().equals(output.name())).toList();
            List<String> fields = entries.stream()
                    .flatMap(entry -> entry.lost().stream().map(loss -> entry.type() + "/" + loss.field() + " (" + loss.values() + ")")).toList();
            if (!fields.isEmpty()) {
                long values = entries.stream().flatMap(entry -> entry.lost().stream()).mapToLong(Loss::values).sum();
                notices.accept(Notice.warning(
                        "not-carried", "does not carry " + values + " values of " + fields.size() + " fields: " + String.join(", ", fields), output.name()));
            }
        }
    }

    /// The account so far.
    public Ledger ledger() {
        return ledger;
    }
}
