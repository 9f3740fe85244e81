package dev.annals.cli.mutants;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Spoils a sound file of each format in a thousand ways, and looks what its reader makes of each.
///
/// `--reader NAME` tries one reader only, `--mutants NUMBER` another number of mutants, `--seed SEED` one mutant, and `--keep FILE` writes that to a
/// file. Ends with 1 if anything was wrong.
final class Mutants {

    private static final long USUAL = 1000;

    private Mutants() {}

    public static void main(String[] arguments) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Optional<String> seed = option(arguments, "--seed");
        long first = seed.map(Long::parseLong).orElse(0L);
        long number = seed.map(given -> 1L).or(() -> option(arguments, "--mutants").map(Long::parseLong)).orElse(USUAL);
        Optional<String> only = option(arguments, "--reader");
        List<Reader> readers = Reader.all().stream().filter(reader -> only.isEmpty() || only.get().equals(reader.name())).toList();
        var table = new OutcomeTable();
        try (var trial = new Trial()) {
            for (Reader reader : readers) {
                for (long n = first; n < first + number; n++) {
                    Judgement judgement = trial.of(reader, n);
                    table.add(reader.name(), n, judgement);
                    if (seed.isPresent()) {
                        show(reader, n, judgement, option(arguments, "--keep"), out);
                    }
                }
                out.print(table.finish(reader.name()));
            }
        }
        out.print(table.text());
        System.exit(readers.isEmpty() || table.isWrong() ? 1 : 0);
    }

    private static void show(Reader reader, long seed, Judgement judgement, Optional<String> keep, PrintStream out) throws Exception {
        Mutant mutant = reader.mutant(seed);
        out.println(mutant.words() + "\n" + judgement.outcome().words + ": " + judgement.reason());
        if (keep.isPresent()) {
            Files.write(Path.of(keep.get()), mutant.bytes());
        }
    }

    private static Optional<String> option(String[] arguments, String name) {
        List<String> all = List.of(arguments);
        int place = all.indexOf(name);
        return place < 0 || place + 1 == all.size() ? Optional.empty() : Optional.of(all.get(place + 1));
    }
}
