package dev.annals.json.table;

import dev.annals.core.format.Packed;
import dev.annals.core.table.CorpusTable;

/// The names of the files that tables go to.
final class TableNames {

    private final String main;

    /// With the name of the output, which may stand in a folder.
    TableNames(String output) {
        this.main = output.substring(Math.max(output.lastIndexOf('/'), output.lastIndexOf('\\')) + 1);
    }

    /// The name of the main file.
    String main() {
        return main;
    }

    /// What the name of the file of a table ends with.
    String ending(CorpusTable table) {
        return "." + table.name() + ".ndjson" + (Packed.isAskedBy(main) ? ".gz" : "");
    }

    /// The name of a file beside the main one, as [dev.annals.core.format.Destination#beside] makes it.
    String beside(String ending) {
        int dot = main.indexOf('.', 1);
        return (dot < 0 ? main : main.substring(0, dot)) + ending;
    }
}
