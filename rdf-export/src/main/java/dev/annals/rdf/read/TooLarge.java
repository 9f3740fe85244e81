package dev.annals.rdf.read;

import dev.annals.core.schema.Position;
import dev.annals.core.schema.Problem;

/// Thrown when more of a file would have to be in memory than there is room for.
final class TooLarge extends RuntimeException {

    private final transient Position position;

    TooLarge(long triples, Position position) {
        super("has more to keep in memory than there is room for, some " + triples + " triples here");
        this.position = position;
    }

    /// What to tell, with what can be done about it.
    Problem problem() {
        String message = getMessage() + "; put the triples of each record together, as an export does, or give Java a greater heap (-Xmx)";
        return Problem.of(message, position);
    }
}
