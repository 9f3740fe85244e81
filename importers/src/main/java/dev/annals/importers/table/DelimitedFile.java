package dev.annals.importers.table;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Source;
import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;
import dev.annals.importers.column.DatasetLayout;
import dev.annals.importers.column.DatasetTable;
import dev.annals.importers.column.HeadedRows;
import dev.annals.importers.file.ArchiveMember;
import dev.annals.importers.file.ArchiveStream;
import dev.annals.importers.file.Cells;
import dev.annals.importers.file.Encoding;
import dev.annals.importers.file.FileNotices;
import dev.annals.importers.file.FileSurvey;
import dev.annals.importers.file.OriginalRow;
import dev.annals.importers.file.RowCutter;
import dev.annals.importers.file.RowPlace;
import dev.annals.importers.piece.FilePiece;
import dev.annals.importers.piece.OpenSection;
import dev.annals.importers.piece.PieceCuts;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// Reads one file of a table: hands each row on with its layout.
public final class DelimitedFile implements SurveyedFile {

    private final TableRun run;
    private final ArchiveMember part;
    private final String name;
    private final DatasetTable table;
    private final FileNotices tell;
    private Optional<FilePiece> piece;
    private Optional<Section> section = Optional.empty();
    private Optional<OriginalRow> cutOff = Optional.empty();
    private int sections;
    private long seen;

    public DelimitedFile(TableRun run, ArchiveMember part) {
        this.run = run;
        this.part = part;
        this.name = run.nameOf(part);
        this.table = run.dataset().table();
        this.tell = new FileNotices(part.shown(), run.receiver());
        this.piece = run.pieces().piece();
        run.pieces().cuts().ifPresent(PieceCuts::open);
    }

    @Override
    public void survey() throws IOException {
        if (piece.isEmpty()) {
            piece = Optional.of(FilePiece.whole(new DelimitedSurvey(run, part, name, tell).lookThrough()));
        } else if (piece.get().file().decided()) {
            run.dataset().decisions().adopt(part.shown());
        }
    }

    @Override
    public void read() throws IOException {
        FilePiece read = piece.orElseThrow();
        FileSurvey known = read.file().survey();
        var rows = new HeadedRows(table, known.form().dialect(), new Reading(known), part.sheet().isPresent());
        if (read.section().number() > 0) {
            goOn(read);
            rows.goOn();
        }
        try (var in = from(read.start().offset())) {
            RowCutter cutter = cutter(known, in).from(read.start());
            for (Optional<OriginalRow> row = before(read.end(), cutter); row.isPresent(); row = before(read.end(), cutter)) {
                rows.add(row.get());
            }
            rows.finish();
            if (read.isLast()) {
                keepBlank(cutter.rest(), known);
                in.flaw().ifPresent(why -> tell.brokenOff(cutOff, cutter.line(), why));
            }
        }
        if (read.isWhole() && seen == 0) {
            tell.warn("empty", "holds no rows");
        }
    }

    /// The file from a byte on.
    private ArchiveStream from(long offset) throws IOException {
        InputStream in = part.opener().open();
        in.skipNBytes(offset);
        return new ArchiveStream(in);
    }

    private RowCutter cutter(FileSurvey known, ArchiveStream in) {
        return new RowCutter(known.form().text(in), known.form().dialect(), known.decoder(), in::isBroken).countingRows(part.sheet().isPresent());
    }

    /// The next row, if it begins before the end of the piece; that it is sound may hang on what comes behind.
    private static Optional<OriginalRow> before(long end, RowCutter cutter) throws IOException {
        return cutter.offset() < end ? cutter.next() : Optional.empty();
    }

    /// Goes on under the header of rows that are read elsewhere, where it is told.
    private void goOn(FilePiece read) throws IOException {
        OpenSection before = read.section();
        FileSurvey known = read.file().survey();
        sections = before.number() - 1;
        var header = new HeadedRows(table, known.form().dialect(), new GoingOn(known));
        try (var in = from(before.head())) {
            RowCutter cutter = cutter(known, in).from(new RowPlace(before.head(), 1, 0));
            for (Optional<OriginalRow> row = before(before.headEnd(), cutter); row.isPresent(); row = before(before.headEnd(), cutter)) {
                header.add(row.get());
            }
        }
        header.finish();
        if (section.isEmpty()) {
            begin(known, Optional.empty(), known.encoding(), Optional.empty());
        }
        section.orElseThrow().goOn(before);
    }

    /// What is done with a header that was read elsewhere.
    private final class GoingOn implements HeadedRows.Visitor {

        private final FileSurvey known;

        GoingOn(FileSurvey known) {
            this.known = known;
        }

        @Override
        public void begin(HeadedRows.Header header) {
            DelimitedFile.this.begin(known, Optional.of(header.raw()), header.encoding(), header.layout());
        }

        @Override
        public void row(OriginalRow raw, Cells cells) {
            throw new IllegalStateException("a row among those of a header");
        }

        @Override
        public void flawed(OriginalRow raw, OriginalRow.Flaw flaw) {
            // It is told where the header is.
        }
    }

    /// What a second pass does with the rows.
    private final class Reading implements HeadedRows.Visitor {

        private final FileSurvey known;

        Reading(FileSurvey known) {
            this.known = known;
        }

        @Override
        public void begin(HeadedRows.Header header) {
            DelimitedFile.this.begin(known, Optional.of(header.raw()), header.encoding(), header.layout());
            tellBeginning();
            header.layout().ifPresent(DelimitedFile.this::tell);
        }

        @Override
        public void row(OriginalRow raw, Cells cells) {
            seen++;
            if (section.isEmpty()) {
                DelimitedFile.this.begin(known, Optional.empty(), known.encoding(), Optional.empty());
                tellBeginning();
            }
            section.orElseThrow().read(raw, cells);
        }

        @Override
        public void flawed(OriginalRow raw, OriginalRow.Flaw flaw) {
            seen++;
            if (flaw == OriginalRow.Flaw.CUT_OFF) {
                cutOff = Optional.of(raw);
            } else {
                tell.reject(raw, flaw.code(), flaw.message());
            }
        }
    }

    /// A file of blank lines has no row that could keep them, so its source does.
    private void keepBlank(String lines, FileSurvey known) {
        if (section.isEmpty() && !lines.isEmpty()) {
            begin(known, Optional.of(lines), known.encoding(), Optional.empty());
            tellBeginning();
        }
    }

    private void tell(DatasetLayout layout) {
        if (!layout.unknown().isEmpty()) {
            run.receiver().notice(Notice.of(Severity.WARNING, "unknown-columns", part.shown(), "", new Problem(
                    "", String.join(", ", layout.unknown()), "stays in the raw rows alone, as " + table.title() + " is not known to have such a column, or has one of this name already",
                    Position.UNKNOWN)));
        }
        if (layout.nameless() > 0) {
            tell.warn("nameless-columns", (layout.nameless() == 1 ? "has a column" : "has " + layout.nameless() + " columns")
                    + " without a name, which the raw rows alone keep");
        }
        if (!layout.respelled().isEmpty()) {
            tell.warn("respelled-columns", "has names of columns that " + table.title() + " writes otherwise, and that are read all the same: "
                    + String.join(", ", layout.respelled()));
        }
    }

    private void begin(FileSurvey known, Optional<String> header, Encoding read, Optional<DatasetLayout> layout) {
        sections++;
        Source source = table.source(known, name, sections, header, read);
        section = Optional.of(new Section(run, tell, known.form().dialect(), piece.orElseThrow().file().habits(), layout, source));
    }

    private void tellBeginning() {
        if (sections == 2) {
            tell.warn("second-header", "has a second header; the rows after it are read by it");
        }
        section.orElseThrow().tellSource();
    }
}
