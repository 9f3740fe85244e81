package dev.annals.importers;

import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.importers.mapping.MappedImporter;
import dev.annals.importers.mapping.MappingFile;
import dev.annals.importers.mapping.Proposal;
import java.util.List;

/// Tables of one's own, which a file maps to the fields of events.
public final class TableMappings {

    private TableMappings() {}

    /// What reads tables by the mapping in a file; throws [dev.annals.core.format.UnsupportedOption] with all that is wrong with it, line by line.
    public static Importer importer(Input mapping) {
        return new MappedImporter(MappingFile.read(mapping));
    }

    /// A mapping for the table in an input, with what has to be looked at; throws [dev.annals.core.format.UnsupportedOption] where there is none.
    public static Proposed propose(Input table) {
        Proposal proposal = Proposal.of(table);
        return new Proposed(proposal.yaml(), proposal.open());
    }

    /// A mapping that was proposed.
    ///
    /// @param yaml the mapping, as a file has it
    /// @param open what could not be placed
    public record Proposed(String yaml, List<String> open) {

        /// Copies the list.
        public Proposed {
            open = List.copyOf(open);
        }
    }
}
