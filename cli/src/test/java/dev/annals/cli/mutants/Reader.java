package dev.annals.cli.mutants;

import dev.annals.core.format.Formats;
import dev.annals.core.format.Importer;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// A reader under test.
final class Reader {

    /// How many sound files each has.
    private static final int ORIGINALS = 4;

    private final Importer importer;
    private final Map<Integer, Original> originals = new HashMap<>();

    private Reader(Importer importer) {
        this.importer = importer;
    }

    static List<Reader> all() {
        return Formats.importers().stream().map(Reader::new).toList();
    }

    String name() {
        return importer.format().name();
    }

    /// The name by which messages call its files.
    String file() {
        return "mutant" + importer.format().extensions().stream().findFirst().orElse(".txt");
    }

    Account read(byte[] file) throws IOException {
        return Accounting.of(importer, file(), file);
    }

    Original original(long seed) throws IOException {
        int number = (int) (seed % ORIGINALS);
        if (!originals.containsKey(number)) {
            byte[] bytes = SoundFile.of(name(), number);
            originals.put(number, new Original(bytes, read(bytes)));
        }
        return originals.get(number);
    }

    /// Where the records of a file that is no text stand is not known; a stretch of it is in two of them at most.
    private static Mutant unplaced(ByteMutation mutation, RandomGenerator random, byte[] file) {
        Mutant mutant = mutation.of(file, random);
        int records = switch (mutation) {
            case BROKEN_ARCHIVE -> 0;
            case FLIP, INSERT -> 1;
            case END, CUT, DOUBLE -> 2;
            case SWAP -> 4;
        };
        return Mutant.of(mutant.bytes(), mutant.words(), new Mutant.Reach.Records(records));
    }

    /// The mutant of a seed, always the same.
    Mutant mutant(long seed) throws IOException {
        var random = new SplittableRandom(seed * 31 + name().hashCode());
        byte[] file = original(seed).bytes();
        return switch (name()) {
            case "xlsx" -> new WorkbookMutation(random).of(file);
            case "protobuf", "jelly" -> unplaced(ByteMutation.draw(random), random, file);
            default -> random.nextInt(3) == 0
                    ? ByteMutation.draw(random).of(file, random)
                    : new ValueMutation(ValueSyntax.of(name()), random, Formats.exporter(name()).isPresent() && !name().equals("plover")).of(file);
        };
    }
}
