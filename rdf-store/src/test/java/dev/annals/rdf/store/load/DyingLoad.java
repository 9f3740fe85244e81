package dev.annals.rdf.store.load;

import dev.annals.core.model.CorpusRecord;
import dev.annals.rdf.store.Stores;
import dev.annals.testkit.RandomCorpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A process that dies in the middle of a load, without any farewell.
final class DyingLoad {

    static final int CODE = 99;

    private DyingLoad() {}

    static int start(Path folder, Mode mode) throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1", "-cp", classes,
                        DyingLoad.class.getName(), folder.toString(), mode.name())
                .inheritIO().start().waitFor();
    }

    public static void main(String[] arguments) throws IOException {
        LoadOptions options = Stores.options("", Mode.valueOf(arguments[1]), 10);
        List<CorpusRecord> records = RandomCorpus.of(7, 60);
        try (var load = new Load(new FolderTarget(Path.of(arguments[0]), options), options)) {
            for (int i = 0; i < 47; i++) {
                load.write(records.get(i));
            }
            Runtime.getRuntime().halt(CODE);
        }
    }
}
