package dev.annals.importers;

import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Extras;
import dev.annals.core.model.Lineage;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts raw rows one after the other, each file behind its header.
///
/// A raw row lacks its last line feed. A file ends with one unless what was written has exactly the length of the file without it.
/// Keeps the sources that
/// are files in memory.
final class OriginalExport implements Export {

    private final OutputStream out;
    private final Map<String, Source> unused = new LinkedHashMap<>();
    private final Map<String, Source> files = new LinkedHashMap<>();
    private Optional<Source> current = Optional.empty();
    private long codePoints;
    private long bytes;
    private boolean utf8 = true;

    OriginalExport(OutputStream out) {
        this.out = new BufferedOutputStream(out, 1 << 16);
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        if (record instanceof Source source && source.file().isPresent()) {
            files.put(source.id(), source);
            unused.put(source.id(), source);
        }
        return record instanceof Event event ? write(event) : List.of();
    }

    private List<Notice> write(Event event) throws IOException {
        if (event.extras().isEmpty()) {
            var problem = new Problem(Event.EXTRAS.name(), "", "is missing, so that there is no row to write", Position.UNKNOWN);
            return List.of(Notice.of(Severity.ERROR, "no-raw-row", "", "event " + event.id(), problem));
        }
        Extras extras = event.extras().get();
        begin(Optional.ofNullable(files.get(extras.source())));
        put(extras.raw(), Decoder.charset(event.lineage().flatMap(Lineage::note)));
        return List.of();
    }

    private void begin(Optional<Source> source) throws IOException {
        if (source.equals(current)) {
            return;
        }
        if (!source.flatMap(Source::file).equals(current.flatMap(Source::file))) {
            endFile();
        }
        current = source;
        if (source.isPresent() && unused.remove(source.get().id()) != null && source.get().header().isPresent()) {
            put(source.get().header().get(), Decoder.charset(source.get().title()));
        }
    }

    private void put(String raw, Charset charset) throws IOException {
        if (bytes > 0) {
            out.write('\n');
            bytes++;
            codePoints++;
        }
        byte[] row = raw.getBytes(charset);
        out.write(row);
        bytes += row.length;
        codePoints += raw.codePointCount(0, raw.length());
        utf8 &= charset.equals(StandardCharsets.UTF_8);
    }

    /// The length of a file that is not UTF-8 is that of its bytes.
    private void endFile() throws IOException {
        long length = utf8 ? codePoints : bytes;
        boolean complete = current.flatMap(Source::length).filter(whole -> whole == length).isPresent();
        if (bytes > 0 && !complete) {
            out.write('\n');
        }
        bytes = 0;
        codePoints = 0;
        utf8 = true;
    }

    /// Files that have no rows are written too, in the end.
    @Override
    public void finish() throws IOException {
        for (Source source : List.copyOf(unused.values())) {
            begin(Optional.of(source));
        }
        endFile();
        out.flush();
    }

    @Override
    public void close() {
        // the stream belongs to the caller
    }
}
