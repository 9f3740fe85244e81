package dev.annals.importers.cameo;

import dev.annals.core.model.Code;
import dev.annals.importers.file.FileNotices;
import dev.annals.importers.table.Crosswalk;
import dev.annals.importers.table.Dataset;
import dev.annals.importers.column.DatasetColumn;
import dev.annals.importers.table.DatasetRow;
import dev.annals.importers.table.EventDraft;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// The CAMEO codes of a run over files: what they mean, with the zeros that a program cut off.
public final class CameoCodes implements Dataset.Decisions {

    /// Begins the scheme of a code of which it is not known which code it is.
    private static final String DOUBTFUL = "doubtful-";

    private final CameoColumns columns;
    private final Crosswalk cameo = Crosswalk.named(CameoColumns.SCHEME);
    private final CameoLabels labels = new CameoLabels(cameo);
    private final CameoWitness witness;
    private final Set<String> filesWithZeros = new HashSet<>();
    private CameoTally tally = new CameoTally();
    private String file = "";

    /// For files with these columns.
    public CameoCodes(CameoColumns columns) {
        this.columns = columns;
        this.witness = new CameoWitness(columns, cameo, labels);
    }

    /// Looks at a row in the first pass.
    public void gather(DatasetRow row) {
        if (!row.file().equals(file)) {
            tally = new CameoTally();
            file = row.file();
        }
        CameoFinding finding = witness.find(row);
        tally.add(finding);
        if (finding instanceof CameoFinding.Plain(String code)) {
            lostPart(row, code).ifPresent(tally::addRestored);
        }
        if (finding instanceof CameoFinding.Absent) {
            text(row).ifPresent(words -> tally.addWords(labels.entry(words).isPresent()));
        }
    }

    private Optional<String> text(DatasetRow row) {
        return columns.text().flatMap(row::text);
    }

    private Optional<String> lostPart(DatasetRow row, String code) {
        return columns.root().flatMap(column -> lostPart(row, column, code)).or(() -> columns.base().flatMap(column -> lostPart(row, column, code)));
    }

    private static Optional<String> lostPart(DatasetRow row, DatasetColumn column, String code) {
        return row.text(column).filter(part -> isCut(part, code)).map(part -> part + " for 0" + part);
    }

    /// Whether a part of a code has lost its zero.
    private static boolean isCut(String part, String code) {
        return !code.startsWith(part) && code.startsWith("0" + part);
    }

    /// Decides and tells once what is true of the file whose rows were gathered.
    public void decide(FileNotices tell) {
        tally.tell(tell);
        if (tally.keepsZeros()) {
            filesWithZeros.add(file);
        }
        tally = new CameoTally();
        file = "";
    }

    /// Whether the codes of a file have kept their zeros.
    @Override
    public boolean has(String read) {
        return filesWithZeros.contains(read);
    }

    /// Takes over that the codes of a file have kept their zeros.
    @Override
    public void adopt(String read) {
        filesWithZeros.add(read);
    }

    /// What the code of a row means; puts right the codes of its event, and labels those that are known.
    public Optional<Crosswalk.Entry> read(DatasetRow row, EventDraft event) {
        return switch (witness.find(row)) {
            case CameoFinding.Absent absent -> text(row).flatMap(labels::entry);
            case CameoFinding.Plain(String code) -> entry(code, row, event);
            case CameoFinding.Restored(String code, String written) -> entry(code, row, event);
            case CameoFinding.Doubtful(String written) when filesWithZeros.contains(row.file()) -> entry(written, row, event);
            case CameoFinding.Doubtful doubtful -> leaveOpen(event);
            case CameoFinding.Contradicted contradicted -> leaveOpen(event);
            case CameoFinding.Unknown unknown -> cameo.entry(row, columns.code());
        };
    }

    private Optional<Crosswalk.Entry> entry(String code, DatasetRow row, EventDraft event) {
        event.codes.replaceAll(given -> isOfKind(given) ? labelled(given.scheme(), isCut(given.value(), code) ? "0" + given.value() : given.value(), row) : given);
        return cameo.entry(code);
    }

    /// In the words of the row, if it has some for the code, or those of the manual.
    private Code labelled(String scheme, String value, DatasetRow row) {
        return new Code(scheme, value, text(row).filter(words -> scheme.equals(CameoColumns.SCHEME)).or(() -> cameo.label(value)));
    }

    private static Optional<Crosswalk.Entry> leaveOpen(EventDraft event) {
        event.codes.replaceAll(given -> isOfKind(given) ? new Code(DOUBTFUL + given.scheme(), given.value()) : given);
        return Optional.empty();
    }

    private static boolean isOfKind(Code code) {
        return switch (code.scheme()) {
            case CameoColumns.SCHEME, CameoColumns.BASE, CameoColumns.ROOT -> true;
            default -> false;
        };
    }
}
