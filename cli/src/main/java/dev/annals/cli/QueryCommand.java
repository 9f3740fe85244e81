package dev.annals.cli;

import dev.annals.cli.terminal.ExitCode;
import dev.annals.cli.terminal.FormatList;
import dev.annals.cli.terminal.StandardOutput;
import dev.annals.cli.terminal.Terminal;
import dev.annals.cli.terminal.TextTable;
import dev.annals.core.files.Use;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.graph.CorpusBase;
import dev.annals.rdf.ReadyQuery;
import dev.annals.rdf.store.ask.AnswerFormat;
import dev.annals.rdf.store.ask.LocalQueryable;
import dev.annals.rdf.store.ask.MalformedQuestion;
import dev.annals.rdf.store.ask.Queryable;
import dev.annals.rdf.store.ask.Question;
import dev.annals.rdf.store.ask.ServerQueryable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `annals query`: asks a corpus, or a store, in SPARQL.
@Command(
        name = "query",
        description = "Asks a corpus or an RDF store in SPARQL. Our prefixes need no declaration.",
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true,
        footer = {
            "", "Examples:", "  annals query claims-and-denials", "  annals query --tdb2 annals-store timeline --to timeline.csv",
            "  annals query 'SELECT ?name { ?a a annals:Actor ; annals:name ?name } ORDER BY ?name' events.xlsx"
        })
final class QueryCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "QUERY", index = "0", arity = "0..1",
            description = "A query in SPARQL, a file .rq with one, or the name of a ready one.")
    private Optional<String> query = Optional.empty();

    @Mixin
    private InputArguments inputs;

    @Mixin
    private SubsetArguments part = new SubsetArguments();

    @Mixin
    private ServerArguments server = new ServerArguments();

    @Option(names = "--list", description = "List the ready queries.")
    private boolean list;

    @Option(names = "--tdb2", paramLabel = "DIR", description = "Ask the store in this folder, as annals load made it.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--graph", paramLabel = "IRI", description = "Ask this graph of a store (default: its default graph).")
    private Optional<String> graph = Optional.empty();

    @Option(names = "--base", paramLabel = "IRI", description = "The address of the records, for prefixes such as event:.")
    private Optional<String> base = Optional.empty();

    @Option(names = {"-t", "--to"}, paramLabel = "FILE", description = "The file to write, - for the standard output (default).")
    private String to = "-";

    @Option(names = "--format", paramLabel = "FORMAT", description = "The format, where the file name does not tell it (default: table, or turtle).")
    private Optional<String> format = Optional.empty();

    @Option(names = "--raw", description = "CSV with all cells as they are, even those that a spreadsheet would run as formulas.")
    private boolean raw;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Terminal terminal;

    QueryCommand(Terminal terminal) {
        this.terminal = terminal;
        this.inputs = new InputArguments(terminal);
    }

    @Override
    public Integer call() {
        if (list) {
            List<List<String>> rows = ReadyQuery.all().stream().map(ready -> List.of(ready.name(), ready.question())).toList();
            return terminal.print(String.join("\n", TextTable.lines(rows, 2)) + "\n");
        }
        QueryText text = QueryText.of(query.orElseThrow(() -> wrong("Say what to ask, or see what is ready with --list")), terminal)
                .orElseThrow(() -> wrong("There is no file and no ready query " + query.orElse("") + "; --list shows those that are ready"));
        Question question = question(text, base.orElse(CorpusBase.DEFAULT));
        AnswerFormat answer = answerFormat(question);
        warn(question.warnings());
        if (server.named() || folder.isPresent()) {
            return askStore(question, answer);
        }
        return askCorpus(text, answer);
    }

    private int askStore(Question question, AnswerFormat answer) {
        if ((server.named() && folder.isPresent()) || !inputs.isEmptyAfter(1)) {
            throw wrong("Ask one: input files, --tdb2 or --store");
        }
        if (!part.subset().isAll()) {
            throw wrong("A part of a corpus can be asked where it is read from files; a store is asked as a whole");
        }
        try (Queryable store = store()) {
            write(store, question, answer);
            return ExitCode.OK;
        }
    }

    private Queryable store() {
        return folder.<Queryable>map(path -> LocalQueryable.of(path, graph, server.timeout()))
                .orElseGet(() -> ServerQueryable.of(server.toAsk(terminal), graph));
    }

    /// The base of the corpus is known only when it is read; then the question is read again, with the prefixes of that base.
    private int askCorpus(QueryText text, AnswerFormat answer) {
        if (graph.isPresent()) {
            throw wrong("--graph is for stores; a corpus that is read from files has one graph");
        }
        var corpus = new CorpusInMemory(terminal, part.subset(), base);
        corpus.read(inputs.readersAfter(1));
        try (Queryable memory = corpus.queryable(server.timeout())) {
            write(memory, question(text, corpus.base()), answer);
        }
        return corpus.exitCode();
    }

    private Question question(QueryText text, String prefixBase) {
        try {
            return Question.of(text.name(), text.text(), prefixBase);
        } catch (MalformedQuestion e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private AnswerFormat answerFormat(Question question) {
        String usual = question.asksForTriples() ? "turtle" : "table";
        String wanted = to.equals("-") ? format.orElse(usual) : to;
        AnswerFormat found = AnswerFormat.of(wanted).or(() -> format.flatMap(AnswerFormat::of)).orElseThrow(() -> wrong(
                "Cannot write an answer as " + wanted + ". Known formats:" + FormatList.of(AnswerFormat.all().stream().map(AnswerFormat::format).toList())));
        if (!found.suits(question)) {
            throw wrong(question.asksForTriples()
                    ? "The answer is a graph, to be written as turtle (.ttl) or ntriples (.nt)"
                    : "The answer is a table, which " + found.format().name() + " cannot hold; .csv and .json can, for example");
        }
        return raw ? found.raw().orElseThrow(() -> wrong("--raw is for csv; " + found.format().name() + " has all cells as they are")) : found;
    }

    private void write(Queryable store, Question question, AnswerFormat answer) {
        try {
            if (to.equals("-")) {
                var out = new StandardOutput(terminal.out());
                List<String> warnings = store.ask(question, answer, out.stream());
                out.flush();
                warn(warnings);
                return;
            }
            try (var outputs = new Outputs(terminal)) {
                outputs.claim(to, Use.CORPUS);
                List<String> warnings = store.ask(question, answer, outputs.begin(Path.of(to)).stream());
                outputs.commit();
                warn(warnings);
            }
        } catch (MalformedQuestion e) {
            throw wrong(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(to.equals("-") ? "the standard output" : to, e);
        }
    }

    private void warn(List<String> warnings) {
        warnings.forEach(warning -> terminal.say("warning: " + warning));
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
