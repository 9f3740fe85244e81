package dev.annals.cli.growth;

import dev.annals.core.format.Export;
import dev.annals.core.format.ExportOptions;
import dev.annals.core.format.Formats;
import dev.annals.core.format.Input;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Source;
import dev.annals.core.scratch.Scratch;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The files of datasets of which a corpus was made, put together again from the rows that it keeps.
///
/// A file that has the SHA-256 of its source is the file, byte for byte; of one that has another, rows are not in the corpus, because they were
/// repeated, superseded, rejected or deleted.
public final class CorpusFiles implements AutoCloseable {

    private final ScratchFiles folder = new ScratchFiles();
    private final Export original = Formats.exporter("original").orElseThrow().fill(folder, ExportOptions.NONE);
    private final Map<String, Source> sources = new LinkedHashMap<>();

    /// A file of a dataset.
    ///
    /// @param name its name
    /// @param sha256 its SHA-256
    /// @param whole its content, if all its rows are in the corpus
    public record CorpusFile(String name, String sha256, Optional<Input> whole) {}

    /// One more record of the corpus.
    public void add(CorpusRecord record) {
        try {
            original.write(record);
        } catch (IOException e) {
            throw Scratch.failed(e);
        }
        if (record instanceof Source source && source.file().isPresent() && source.sha256().isPresent()) {
            sources.putIfAbsent(source.file().get(), source);
        }
    }

    /// All files, in the order in which they were read.
    public List<CorpusFile> finish() {
        try {
            original.finish();
        } catch (IOException e) {
            throw Scratch.failed(e);
        }
        folder.finish();
        Set<Optional<String>> datasets = sources.values().stream().filter(this::hasRows).map(Source::publisher).collect(Collectors.toSet());
        return sources.values().stream().filter(source -> datasets.contains(source.publisher())).map(this::file).toList();
    }

    private boolean hasRows(Source source) {
        return folder.has(source.file().orElseThrow());
    }

    private CorpusFile file(Source source) {
        String name = source.file().orElseThrow();
        String sha256 = source.sha256().orElseThrow();
        return new CorpusFile(name, sha256, folder.whole(name, sha256));
    }

    @Override
    public void close() {
        try {
            original.close();
        } catch (IOException e) {
            throw Scratch.failed(e);
        }
        folder.close();
    }
}
