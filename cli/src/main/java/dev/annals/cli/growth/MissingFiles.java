package dev.annals.cli.growth;

import java.util.List;

/// Thrown where a corpus cannot grow, because rows of the files of which it was made are nowhere to be found.
public final class MissingFiles extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingFiles(List<String> names) {
        super("Nothing was added: all rows of a dataset together decide what is said of actors and which version of an event is the newest, and some rows of "
                + String.join(", ", names) + " are not in the corpus, because they were repeated, superseded, rejected or deleted. "
                + "Give the files, or the folder in which they lie, with --earlier");
    }
}
