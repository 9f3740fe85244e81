package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Packed;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import dev.annals.core.model.CorpusRecord;
import dev.annals.rdf.own.OwnFile;
import dev.annals.rdf.own.OwnLines;
import dev.annals.rdf.own.RecordTaker;
import dev.annals.rdf.read.RdfImporter;
import dev.annals.rdf.term.Syntax;
import dev.annals.rdf.write.RdfExporter;
import dev.annals.testkit.RandomCorpus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Files of ours are read without a parser of RDF: nobody may be able to tell, whatever has been done to them.
class OwnFileTest {

    private static final String PATH = "annals.path";
    private static final int FEW = 150;
    private static final int MANY = 20_000;
    private static final int END = 2048;

    /// What is put into lines: terms and marks that a line may or may not have there.
    private static final List<String> PIECES = List.of(
            " ", "\n", "\r", "\t", ".", " . ", ";", " ;\n    ", ",", " , ", "\"", "\\", "\\\"", "'", "'''", "\"\"\"", "#", "<", ">", "<>", "[", "]", "[] ", "(", ")", "_:b",
            "<<( ", "{", "}", "%", "%2E", "%41", "..", "/", "//", "/.", ":", "-", "+", "0", "1e0", " 01 ", "+5", " 5. ", "1.5", "@en", "@", "^^", "^^xsd:string", "^^xsd:int",
            "^^<http://www.w3.org/2001/XMLSchema#double>", "a ", " a annals:Event ;\n", "rdf:type ", "rdf:value ", "annals:Event", "annals:position ", "annals:unheard ", "annals:id ", "event:x",
            "event:", "<event/x>", "<event/x/y>", "nobody:x", "<https://annals.dev/ns#Event>", "<https://annals.dev/ns#unheard>", "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>",
            "@prefix event: <http://other.example/> .\n", "PREFIX a: <b>\n", "@base <http://other.example/> .\n", "\u00e9", "\u0301", "\ufeff", "\ufffe", "\u0085", "\ud83d\ude00", "\\u0041",
            "\\u003E", "\\U00000041", "\\uD800", "\\z", "true", "false", "1901-02-30", "\0", "\u007f", "\ufffd");

    private static final List<byte[]> BROKEN = List.of(new byte[] {(byte) 0xff}, new byte[] {(byte) 0xc3}, new byte[] {(byte) 0xed, (byte) 0xa0, (byte) 0x80});

    @AfterEach
    void open() {
        System.clearProperty(PATH);
        Limits.reset();
    }

    /// Keeps all that is told, in the order in which it is told.
    private static final class Told implements Receiver {

        private final List<Object> all = new ArrayList<>();

        @Override
        public void accept(CorpusRecord record, Origin origin) {
            all.add(List.of(record, origin.file(), origin.position(), named(origin.raw().get())));
        }

        @Override
        public void reject(Rejection rejection) {
            all.add(named(rejection.toString()));
        }

        @Override
        public void notice(Notice notice) {
            all.add(named(notice.toString()));
        }

        /// Blank nodes have other labels whenever a file is parsed.
        private static String named(String text) {
            return text.replaceAll("_:\\w+", "_:b");
        }
    }

    private static List<Object> told(Syntax syntax, byte[] file, boolean closely) {
        System.setProperty(PATH, closely ? "slow" : "");
        var told = new Told();
        new RdfImporter(syntax).read(input(file), told);
        return told.all;
    }

    private static Input input(byte[] file) {
        return new Input("file", Optional.empty(), () -> new ByteArrayInputStream(file));
    }

    private static void same(Syntax syntax, byte[] file, String what) {
        List<Object> closely = told(syntax, file, true);
        List<Object> fast = told(syntax, file, false);
        for (int i = 0; i < Math.min(fast.size(), closely.size()); i++) {
            assertThat(fast.get(i)).as(what).isEqualTo(closely.get(i));
        }
        assertThat(fast).as(what).hasSameSizeAs(closely);
    }

    private static void same(Syntax syntax, String file, String what) {
        same(syntax, file.getBytes(StandardCharsets.UTF_8), what);
    }

    private static byte[] written(Syntax syntax, List<CorpusRecord> records) {
        return SyntaxesTest.write(syntax, records);
    }

    private static String sound(Syntax syntax) {
        return new String(written(syntax, Samples.corpus()), StandardCharsets.UTF_8);
    }

    /// How many records are taken as they stand, and how many are looked at more closely; nothing where a parser reads all of the file.
    private static List<Integer> counts(Syntax syntax, byte[] file) {
        var counts = new int[2];
        var taker = new RecordTaker() {
            @Override
            public boolean take(CorpusRecord record, String base, OwnLines lines) {
                return ++counts[0] > 0;
            }

            @Override
            public boolean take(OwnLines lines) {
                return ++counts[1] > 0;
            }
        };
        Optional<OwnFile> own = OwnFile.of(syntax, input(file));
        own.ifPresent(found -> assertThat(found.read(taker)).isEmpty());
        return own.isPresent() ? List.of(counts[0], counts[1]) : List.of();
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"TURTLE", "N_TRIPLES", "TRIG", "N_QUADS"})
    void everyRecordThatWeWriteIsTakenAsItStands(Syntax syntax) {
        for (long seed = 1; seed <= 10; seed++) {
            List<CorpusRecord> records = RandomCorpus.of(seed, 25);
            byte[] file = written(syntax, records);
            assertThat(counts(syntax, file)).as("seed " + seed).isEqualTo(List.of(records.size(), 0));
            same(syntax, file, "seed " + seed);
            same(syntax, Packed.pack(file), "packed, seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"TURTLE", "N_TRIPLES", "TRIG", "N_QUADS"})
    void onlyTheRecordThatWasChangedIsLookedAtMoreClosely(Syntax syntax) {
        String file = sound(syntax);
        byte[] changed = file.replace("Harbour City", "Harbor City").getBytes(StandardCharsets.UTF_8);
        byte[] half = file.replaceFirst("Harbour City", "Harbor City").getBytes(StandardCharsets.UTF_8);
        assertThat(counts(syntax, changed)).isEqualTo(List.of(6, 0));
        assertThat(counts(syntax, half)).isEqualTo(List.of(5, 1));
        same(syntax, half, "a title that is not repeated");
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"TURTLE", "N_TRIPLES", "TRIG", "N_QUADS"})
    void whereMostRecordsWereChangedTheRestIsReadAlike(Syntax syntax) {
        String file = new String(written(syntax, RandomCorpus.of(9, 70)), StandardCharsets.UTF_8).replace("label", "lable");
        List<Integer> counts = counts(syntax, file.getBytes(StandardCharsets.UTF_8));
        assertThat(counts.getLast()).isGreaterThan(counts.getFirst() + 50);
        same(syntax, file, "other labels");
        same(syntax, file + file.substring(file.length() / 2), "other labels, and no end");
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"TURTLE", "N_TRIPLES", "TRIG", "N_QUADS"})
    void basesOfAnyKindAreReadAlike(Syntax syntax) {
        for (String base : List.of("https://example.org/corpus/", "http://example.org/a/b#", "urn:example:corpus/", "https://example.org/\u00e9/",
                "https://annals.dev/ns/", "https://example.org/?q=/", "http://purl.org/", "http://www.w3.org/1999/02/")) {
            byte[] file = Rdf.write(new RdfExporter(syntax), "file", Rdf.withBase(base), RandomCorpus.of(7, 6));
            same(syntax, file, base);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"TURTLE", "N_TRIPLES", "TRIG", "N_QUADS"})
    void profilesAndPartsAreReadAlike(Syntax syntax) {
        same(syntax, Rdf.write(new RdfExporter(syntax), "file", new ExportOptions(Optional.of("rdf12"), Optional.empty(), Optional.empty()), Samples.corpus()), "rdf12");
        same(syntax, sound(syntax) + "<https://example.org/corpus/part/2> a <http://rdfs.org/ns/void#Dataset> .", "a part");
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"TURTLE", "N_TRIPLES", "TRIG", "N_QUADS"})
    void whatOthersMakeOfAFileIsReadAlike(Syntax syntax) {
        String file = sound(syntax);
        var model = Rdf.dataset(file.getBytes(StandardCharsets.UTF_8), SyntaxesTest.lang(syntax)).getDefaultModel();
        for (RDFFormat format : syntax.withoutGraphs() == Syntax.TURTLE
                ? List.of(RDFFormat.TURTLE_PRETTY, RDFFormat.TURTLE_BLOCKS, RDFFormat.TURTLE_FLAT, RDFFormat.TURTLE_LONG) : List.of(RDFFormat.NTRIPLES_UTF8, RDFFormat.NTRIPLES_ASCII)) {
            var out = new ByteArrayOutputStream();
            RDFDataMgr.write(out, model, format);
            same(syntax, out.toByteArray(), format.toString());
        }
        same(syntax, file.replace("\n", "\r\n"), "CRLF");
        same(syntax, "\ufeff" + file, "a byte order mark");
        same(syntax, "\n" + file, "an empty line before");
        same(syntax, file + "\n", "an empty line behind");
        same(syntax, file.replace("\n\n", "\n\n\n"), "more empty lines");
        same(syntax, file.replace("\n\n", "\n"), "no empty lines");
        same(syntax, file.stripTrailing(), "no line feed at the end");
        same(syntax, "# said\n" + file, "a comment");
        same(syntax, file + file, "twice");
        same(syntax, file.replace("event:", "e:"), "another prefix");
        same(syntax, file.replace("xsd:", "x:"), "another prefix of datatypes");
        same(syntax, "", "nothing");
    }

    /// Lines are left out, doubled and moved: lists without places, records in pieces, nodes to which nothing leads.
    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"TURTLE", "N_TRIPLES", "TRIG", "N_QUADS"})
    void linesInAnyOrderAreReadAlike(Syntax syntax) {
        List<String> lines = sound(syntax).lines().toList();
        var random = new Random(11);
        for (int i = 0; i < lines.size(); i++) {
            var left = new ArrayList<>(lines);
            left.remove(i);
            same(syntax, joined(left), "without line " + i);
            left.add(random.nextInt(left.size()), lines.get(i));
            same(syntax, joined(left), "with line " + i + " elsewhere");
        }
        var twice = new ArrayList<>(lines);
        twice.add(random.nextInt(twice.size()), lines.get(20));
        same(syntax, joined(twice), "with a line twice");
        var mixed = new ArrayList<>(lines);
        Collections.shuffle(mixed, random);
        same(syntax, joined(mixed), "mixed");
    }

    private static String joined(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"TURTLE", "N_TRIPLES", "TRIG", "N_QUADS"})
    void recordsInAnyOrderAreReadAlike(Syntax syntax) {
        List<CorpusRecord> records = RandomCorpus.of(5, 8);
        for (long seed = 1; seed <= 5; seed++) {
            var mixed = new ArrayList<>(records);
            Collections.shuffle(mixed, new Random(seed));
            same(syntax, written(syntax, mixed), "order " + seed);
            mixed.add(mixed.getFirst());
            same(syntax, written(syntax, mixed), "one of them twice, order " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"TURTLE", "N_TRIPLES", "TRIG", "N_QUADS"})
    void aFileThatWasCutIsReadAlike(Syntax syntax) {
        byte[] file = written(syntax, Samples.corpus().subList(0, 2));
        for (int end = Math.max(0, file.length - END); end < file.length; end++) {
            same(syntax, Arrays.copyOf(file, end), "cut at " + end);
        }
        byte[] packed = Packed.pack(file);
        for (int end = packed.length - 12; end < packed.length; end++) {
            same(syntax, Arrays.copyOf(packed, end), "packed and cut at " + end);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"TURTLE", "N_TRIPLES", "TRIG", "N_QUADS"})
    void limitsAreReachedAlike(Syntax syntax) {
        String file = sound(syntax).replace("Talks", "Talks " + "x".repeat(70_000)).replace("https://wire.example/1", "https://wire.example/" + "y".repeat(500));
        same(syntax, file, "long texts");
        for (Limit limit : Limit.values()) {
            Limits.reset();
            Limits.set(limit, 10);
            same(syntax, file, limit.title());
        }
        Limits.reset();
        same(syntax, file.replace("y".repeat(500), "y".repeat(70_000)), "a long IRI");
        same(syntax, file.replace("62000000000", "6".repeat(1_001)), "a long number");
        same(syntax, file.replace("x".repeat(70_000), "x".repeat(3 << 20)), "a very long text");
    }

    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"TURTLE", "N_TRIPLES", "TRIG", "N_QUADS"})
    void aFewMutantsAreReadAlike(Syntax syntax) {
        mutate(syntax, FEW);
    }

    @Tag("thorough")
    @ParameterizedTest
    @EnumSource(value = Syntax.class, names = {"TURTLE", "N_TRIPLES", "TRIG", "N_QUADS"})
    void manyMutantsAreReadAlike(Syntax syntax) {
        mutate(syntax, MANY);
    }

    private static void mutate(Syntax syntax, int mutants) {
        byte[] sample = sound(syntax).getBytes(StandardCharsets.UTF_8);
        byte[] drawn = written(syntax, RandomCorpus.of(3, 2));
        for (long seed = 0; seed < mutants; seed++) {
            var random = new Random(seed);
            same(syntax, mutant(seed % 3 == 0 ? drawn : sample, random), "mutant " + seed);
        }
    }

    /// One to three changes: something is put in, left out or put in the place of something else.
    private static byte[] mutant(byte[] file, Random random) {
        byte[] mutant = file;
        for (int change = random.nextInt(3); change >= 0; change--) {
            int from = random.nextInt(mutant.length);
            int to = random.nextBoolean() ? from : Math.min(mutant.length, from + 1 + random.nextInt(12));
            byte[] piece = random.nextInt(4) == 0 && to > from ? new byte[0] : piece(random, mutant);
            var out = new ByteArrayOutputStream();
            out.write(mutant, 0, from);
            out.writeBytes(piece);
            out.write(mutant, to, mutant.length - to);
            mutant = out.toByteArray();
        }
        return mutant;
    }

    /// A piece of the list, or one of the file itself.
    private static byte[] piece(Random random, byte[] file) {
        if (random.nextInt(20) == 0) {
            return BROKEN.get(random.nextInt(BROKEN.size()));
        }
        if (random.nextInt(4) == 0) {
            int from = random.nextInt(file.length);
            return Arrays.copyOfRange(file, from, Math.min(file.length, from + random.nextInt(60)));
        }
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
    }
}
