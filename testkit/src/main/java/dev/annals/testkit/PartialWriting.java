package dev.annals.testkit;

import dev.annals.core.format.Export;
import dev.annals.core.format.Severity;
import dev.annals.core.model.CorpusRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What an export made of some records.
///
/// @param content the files
/// @param told for each record the paths of the values that it told as lost; all of it, where it was refused
record PartialWriting(Map<String, String> content, List<List<String>> told) {

    private static final List<String> EVERYTHING = List.of("");

    static PartialWriting of(Function<MemoryDestination, Export> opening, List<CorpusRecord> records) {
        var destination = new MemoryDestination();
        try (Export export = opening.apply(destination)) {
            var told = new ArrayList<List<String>>();
            for (CorpusRecord record : records) {
                told.add(write(export, record));
            }
            export.finish();
            export.unshown().forEach(record -> told.get(indexOf(record, records)).add(""));
            return new PartialWriting(destination.content(), told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> write(Export export, CorpusRecord record) throws IOException {
        if (export.write(record).stream().anyMatch(notice -> notice.severity() == Severity.ERROR)) {
            return EVERYTHING;
        }
        var lost = new ArrayList<String>();
        export.carried().sort(record, (path, values) -> {}, (path, values) -> lost.add(path));
        return lost;
    }

    /// An export may keep less of a record than there was, but its id.
    private static int indexOf(CorpusRecord record, List<CorpusRecord> records) {
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).getClass() == record.getClass() && records.get(i).id().equals(record.id())) {
                return i;
            }
        }
        throw new IllegalStateException("There was no " + record.id());
    }

    /// Whether a value of the n-th record was told, alone or with others around it, or something within it.
    boolean tells(int n, String path) {
        return told.get(n).stream().anyMatch(lost ->
                lost.isEmpty() || lost.equals(path) || path.startsWith(lost + "/") || lost.startsWith(path + "/"));
    }
}
