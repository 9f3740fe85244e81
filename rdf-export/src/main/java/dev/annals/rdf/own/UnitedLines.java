package dev.annals.rdf.own;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Lines of N-Quads without their graphs: N-Triples.
final class UnitedLines extends UnitedGraphs {

    private static final byte[] END = " .\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTHING = {};

    private byte[] subject = {};

    @Override
    byte[] before() {
        return NOTHING;
    }

    @Override
    void line(int end) {
        int from = at;
        int property = endOfWord(from, end) + 1;
        if (!Arrays.equals(bytes, from, property, subject, 0, subject.length)) {
            subject = Arrays.copyOfRange(bytes, from, property);
            begin(subject.length - 1);
        }
        keep(bytes, from, endOfObject(endOfWord(property, end) + 1, end));
        keep(END, 0, END.length);
        at = end;
    }

    private int endOfObject(int from, int end) {
        int place = from;
        if (bytes[place] == '"') {
            place++;
            while (place < end && bytes[place] != '"') {
                place += bytes[place] == '\\' ? 2 : 1;
            }
        }
        return endOfWord(place, end);
    }

    private int endOfWord(int from, int end) {
        int place = from;
        while (place < end && bytes[place] != ' ') {
            place++;
        }
        return Math.min(place, end);
    }
}
