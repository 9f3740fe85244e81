package dev.annals.rdf.own;

/// Lines of TriG without their graphs: Turtle.
final class UnitedBlocks extends UnitedGraphs {

    private static final int INDENT = 4;
    private static final int BEFORE_END = 2;
    private static final byte[] EMPTY_LINE = {'\n'};

    private boolean inGraph;

    @Override
    byte[] before() {
        return EMPTY_LINE;
    }

    @Override
    void line(int end) {
        byte last = end - at < BEFORE_END ? bytes[at] : bytes[end - BEFORE_END];
        switch (last) {
            case '\n', '}' -> inGraph = false;
            case '{' -> inGraph = true;
            default -> property(end);
        }
        at = end;
    }

    private void property(int end) {
        at = Math.min(end, at + (inGraph ? INDENT : 0));
        if (bytes[at] != ' ') {
            begin(lengthOfWord(end));
        }
        keep(bytes, at, end);
    }

    private int lengthOfWord(int end) {
        int place = at;
        while (place < end && bytes[place] != ' ') {
            place++;
        }
        return place - at;
    }
}
