package dev.annals.cli.difference;

import dev.annals.core.format.Format;
import dev.annals.core.format.Formats;
import dev.annals.core.format.TableFormat;
import dev.annals.core.merge.Differences;
import dev.annals.json.JsonDifferences;
import dev.annals.rdf.RdfPatchWriter;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// What differences can be written as.
public enum DifferenceFormat {
    /// Lines for people.
    TEXT(new Format("text", "a line for each value", List.of(".txt"), "text/plain")) {
        @Override
        public Differences open(OutputStream out, String name) {
            return new DifferenceText(out, name);
        }
    },
    /// Lines that `annals apply` takes.
    NDJSON(new Format("ndjson", "a line of JSON for each record, with what changed as JSON Patch, for annals apply", List.of(".ndjson"), "application/x-ndjson")) {
        @Override
        public Differences open(OutputStream out, String name) {
            return JsonDifferences.writer(out, name);
        }
    },
    /// Triples that go and come.
    RDF_PATCH(new Format("rdf-patch", "RDF Patch, the triples that go and come", List.of(".rdfp"), "application/rdf-patch")) {
        @Override
        public Differences open(OutputStream out, String name) {
            return new RdfPatchWriter(out, name);
        }
    },
    /// A table with what was and what is side by side.
    XLSX(new Format("xlsx", "a workbook, with what was and what is side by side", List.of(".xlsx"), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")) {
        @Override
        public Differences open(OutputStream out, String name) {
            return new DifferenceTable(workbook().open(out, DifferenceTable.COLUMNS), name);
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // a format and its list are immutable
    private final Format format;

    DifferenceFormat(Format format) {
        this.format = format;
    }

    /// Begins to write to a stream, which messages call by a name and which stays open.
    public abstract Differences open(OutputStream out, String name);

    private static TableFormat workbook() {
        return Formats.tableFormats().stream().filter(table -> table.format().name().equals("xlsx")).findFirst().orElseThrow();
    }

    /// The format of this name, or of a file of this name.
    public static Optional<DifferenceFormat> of(String nameOrFile) {
        return Arrays.stream(values()).filter(each -> each.format.name().equals(nameOrFile) || each.format.fits(nameOrFile)).findFirst();
    }

    /// All formats.
    public static List<Format> all() {
        return Arrays.stream(values()).map(each -> each.format).toList();
    }

    /// The names of all formats, for help.
    public static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return all().stream().map(Format::name).iterator();
        }
    }
}
