package dev.annals.rdf.own;

import java.nio.charset.StandardCharsets;

/// TriG as we write it: Turtle, and behind the nodes of a record that are in no graph those of each graph, further to the right.
final class TrigForm extends TurtleForm {

    private static final byte[] INDENT = "    ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OPENING = " {\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CLOSING = "}\n".getBytes(StandardCharsets.US_ASCII);

    private boolean inGraph;

    @Override
    boolean isWhole() {
        return !inGraph && super.isWhole();
    }

    @Override
    boolean line() {
        if (inGraph) {
            inGraph = isOpen() || !passes(CLOSING);
            return !inGraph || (passes(INDENT) && bytes[at] != '\n' && super.line());
        }
        inGraph = isBehindNode() && opensGraph();
        return inGraph || super.line();
    }

    private boolean opensGraph() {
        int from = at;
        boolean opens = passesIriOrName() && passes(OPENING);
        at = opens ? at : from;
        return opens;
    }
}
