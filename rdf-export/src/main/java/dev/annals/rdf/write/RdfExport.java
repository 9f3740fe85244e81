package dev.annals.rdf.write;

import dev.annals.core.bytes.FastPath;
import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Packed;
import dev.annals.core.format.Severity;
import dev.annals.core.graph.CorpusBase;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.schema.Problem;
import dev.annals.rdf.term.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/// A file of RDF under way; holds one record at a time.
final class RdfExport implements Export {

    private final RdfFiles files;
    private final Optional<String> given;
    private final OutputStream out;
    private Optional<Begun> begun = Optional.empty();

    /// What is known once the file has begun.
    private record Begun(String base, RecordFile file) {}

    /// Begins a file; packs it where its name ends in `.gz`.
    static RdfExport open(RdfFiles files, String name, OutputStream out, Optional<String> base) throws IOException {
        return new RdfExport(files, base, Packed.pack(name, out));
    }

    /// To a stream; the base of the corpus is used where none is given.
    private RdfExport(RdfFiles files, Optional<String> given, OutputStream out) {
        this.files = files;
        this.given = given;
        this.out = out;
    }

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        Begun next = begun.isPresent() ? begun.get() : open(given.orElseGet(() -> CorpusBase.of(record)));
        List<Problem> problems = next.file().gather(record);
        if (!problems.isEmpty()) {
            String name = Catalogue.entityOf(record).name() + " " + record.id();
            return problems.stream().map(problem -> Notice.of(Severity.ERROR, "unwritable", "", name, problem)).toList();
        }
        begin(next).write();
        return List.of();
    }

    /// Says which part of a corpus the file holds.
    void describe(Part part) throws IOException {
        begin(begun.orElseGet(() -> open(part.base()))).describe(part);
    }

    /// What the IRIs of the records begin with.
    String base() {
        return begun.map(Begun::base).or(() -> given).orElse(CorpusBase.DEFAULT);
    }

    private Begun open(String base) {
        RdfWriter writer = SyntaxWriters.open(files.syntax(), out, base);
        RecordFile file = writer instanceof ByteWriter bytes && FastPath.isOpen() && files.profile() != GraphProfile.RDF_12
                ? new FileOfBytes(files, bytes, base)
                : new FileOfTerms(files, writer, base);
        return new Begun(base, file);
    }

    private RecordFile begin(Begun next) throws IOException {
        if (begun.isEmpty()) {
            begun = Optional.of(next);
            next.file().writer().begin();
        }
        return next.file();
    }

    @Override
    public void finish() throws IOException {
        begin(begun.orElseGet(() -> open(base()))).writer().end();
        out.close();
    }

    /// What was not finished is given up.
    @Override
    public void close() {}
}
