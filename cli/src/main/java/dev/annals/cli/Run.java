package dev.annals.cli;

import dev.annals.cli.growth.DescribedInputs;
import dev.annals.cli.growth.EarlierRun;
import dev.annals.cli.terminal.Causes;
import dev.annals.cli.terminal.ExitCode;
import dev.annals.cli.terminal.LedgerTable;
import dev.annals.cli.terminal.Progress;
import dev.annals.cli.terminal.ReadPosition;
import dev.annals.cli.terminal.Terminal;
import dev.annals.core.format.ConflictRule;
import dev.annals.core.format.ForwardingReceiver;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.merge.Records;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Position;
import dev.annals.core.subset.Subset;
import dev.annals.core.subset.SubsetSelection;
import dev.annals.core.transfer.Ledger;
import dev.annals.core.transfer.LedgerEntry;
import dev.annals.core.transfer.Output;
import dev.annals.core.transfer.Selection;
import dev.annals.core.transfer.Transfer;
import dev.annals.json.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One pass over the inputs: tells once for each cause what is wrong, keeps the rejects, shows the ledger.
///
/// Where JSON is wanted, each notice is a line of it, as it comes.
final class Run implements Receiver, AutoCloseable {

    private final Terminal terminal;
    private final RunOptions options;
    private final Progress progress;
    private final Outputs outputs;
    private final RejectsFile rejects;
    private final Selection selection;
    private final Transfer transfer;
    private final Causes causes;
    private final JsonLines lines;
    private Function<CorpusRecord, List<Notice>> inspection = record -> List.of();
    private ConflictRule conflictRule;
    private Optional<Path> documents = Optional.empty();
    private Optional<EarlierRun> earlier = Optional.empty();
    private boolean wrong;

    Run(Terminal terminal, RunOptions options, Path rejectsFile, Outputs outputs, List<Output> records) {
        this(terminal, options, Subset.ALL, rejectsFile, outputs, records);
    }

    /// Of a part of what is read.
    Run(Terminal terminal, RunOptions options, Subset subset, Path rejectsFile, Outputs outputs, List<Output> records) {
        this.terminal = terminal;
        this.options = options;
        this.progress = new Progress(terminal);
        this.outputs = outputs;
        this.rejects = new RejectsFile(rejectsFile, outputs);
        this.causes = new Causes(this::say);
        this.lines = new JsonLines(terminal.out());
        this.conflictRule = options.conflictRule(false);
        this.selection = subset.isAll() ? Selection.ALL : new SubsetSelection(subset);
        this.transfer = new Transfer(records, selection, outputs.threads(), rejects::add, this::tell);
    }

    /// What is cited can be looked up in the documents of a folder; throws [UnreadableInput].
    void citing(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new UnreadableInput(folder.toString(), new NoSuchFileException(folder.toString()));
        }
        documents = Optional.of(folder);
    }

    @Override
    public Optional<Path> documents() {
        return documents;
    }

    /// Part of what is read was read before, and what is wrong with it was told then.
    void after(Optional<EarlierRun> run) {
        earlier = run;
    }

    /// The account so far.
    List<LedgerEntry> entries() {
        return transfer.ledger().entries();
    }

    /// Nothing but the rows of files is written.
    void ofRows() {
        conflictRule = options.conflictRule(true);
    }

    void read(List<? extends Records> inputs) {
        read(inputs, record -> List.of());
    }

    /// Reads the inputs, and tells what an inspection finds in each record.
    void read(List<? extends Records> inputs, Function<CorpusRecord, List<Notice>> inspection) {
        this.inspection = inspection;
        var described = new DescribedInputs(followed(inputs));
        selection.survey(receiver -> described.read(new Looking(receiver)));
        selection.description().ifPresent(corpus -> transfer.accept(corpus, new Origin("", Position.UNKNOWN, () -> "")));
        described.read(this);
        progress.clear();
        transfer.finish();
        flush();
    }

    /// How far one reader is with its inputs tells how long the rest will take.
    private List<? extends Records> followed(List<? extends Records> inputs) {
        if (!terminal.interactive() || inputs.size() != 1 || !(inputs.getFirst() instanceof InputReader reader)) {
            return inputs;
        }
        return ReadPosition.of(reader.inputs()).<List<? extends Records>>map(position -> {
            progress.follow(position);
            return List.of(reader.counted(position));
        }).orElse(inputs);
    }

    /// A reading before the one that counts, by the same rules.
    private final class Looking extends ForwardingReceiver {

        Looking(Receiver receiver) {
            super(receiver);
        }

        @Override
        public void accept(CorpusRecord record, Origin origin) {
            progress.look();
            super.accept(record, origin);
        }

        @Override
        public ConflictRule conflictRule() {
            return conflictRule;
        }

        @Override
        public Optional<Path> documents() {
            return documents;
        }
    }

    @Override
    public void accept(CorpusRecord record, Origin origin) {
        progress.step();
        transfer.accept(record, origin);
        inspection.apply(record).forEach(transfer::notice);
    }

    @Override
    public void reject(Rejection rejection) {
        progress.step();
        transfer.reject(rejection);
    }

    @Override
    public void repeated(String type) {
        progress.step();
        transfer.repeated(type);
    }

    @Override
    public void superseded(Rejection older) {
        progress.step();
        transfer.superseded(older);
    }

    @Override
    public ConflictRule conflictRule() {
        return conflictRule;
    }

    @Override
    public void notice(Notice notice) {
        transfer.notice(notice);
    }

    void tell(Notice notice) {
        if (earlier.filter(run -> run.told(notice)).isPresent()) {
            return;
        }
        wrong |= options.failsOn(notice.severity());
        causes.add(notice);
        if (options.json()) {
            print(Notice.ENTITY, notice);
        }
    }

    /// Tells what is wrong so far.
    void tellCauses() {
        causes.tell();
    }

    private void say(String line) {
        progress.clear();
        terminal.say(line);
    }

    /// Prints a line of JSON.
    <E> void print(Entity<E> entity, E line) {
        try {
            lines.write(entity, line);
        } catch (IOException e) {
            throw UnwritableOutput.onWriting("the standard output", e);
        }
    }

    /// Makes all files appear, shows the ledger and gives the exit code.
    int end() {
        var kept = rejects.finish();
        outputs.verify();
        outputs.commit();
        causes.tell();
        Ledger ledger = transfer.ledger();
        show(ledger.entries());
        flush();
        kept.ifPresent(file -> terminal.say("records that were left out are in " + file));
        return wrong || hasRejects(ledger) ? ExitCode.REJECTS : ExitCode.OK;
    }

    private boolean hasRejects(Ledger ledger) {
        long before = earlier.map(EarlierRun::rejected).orElse(0L);
        return ledger.hasRejects() && (before == 0 || entries().stream().mapToLong(LedgerEntry::rejected).sum() > before);
    }

    private void show(List<LedgerEntry> entries) {
        if (options.json()) {
            entries.forEach(entry -> print(LedgerEntry.ENTITY, entry));
        } else if (!options.quiet() && !entries.isEmpty()) {
            LedgerTable.lines(entries).forEach(terminal::say);
        }
    }

    private void flush() {
        try {
            if (options.json()) {
                lines.flush();
            }
        } catch (IOException e) {
            throw UnwritableOutput.onWriting("the standard output", e);
        }
    }

    /// What was to be told is told, too, where the run could not go on.
    @Override
    public void close() {
        transfer.close();
        causes.tell();
    }
}
