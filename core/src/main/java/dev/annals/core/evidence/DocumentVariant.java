package dev.annals.core.evidence;

import dev.annals.core.transfer.Document;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A document as it may have been before its quotation marks, dashes or white space were changed; each of its code points knows where it stands now.
final class DocumentVariant {

    private final int[] points;
    private final int[] places;

    private DocumentVariant(int[] points, int[] places) {
        this.points = points;
        this.places = places;
    }

    /// What quotation marks and dashes may have been.
    private enum Marks { AS_THEY_ARE, PLAIN, CURLED }

    /// What white space may have been.
    private enum Blanks { AS_THEY_ARE, PLAIN, ONE_EACH, LINE_FEEDS, CARRIAGE_RETURNS }

    /// The document as it is.
    static DocumentVariant asItIs(Document document) {
        return of(document.text().codePoints().toArray(), Marks.AS_THEY_ARE, Blanks.AS_THEY_ARE);
    }

    /// All others, one at a time.
    static Stream<DocumentVariant> others(Document document) {
        int[] points = document.text().codePoints().toArray();
        return Stream.of(Marks.values()).flatMap(marks -> Stream.of(Blanks.values())
                .filter(blanks -> marks != Marks.AS_THEY_ARE || blanks != Blanks.AS_THEY_ARE)
                .map(blanks -> of(points, marks, blanks)));
    }

    private static DocumentVariant of(int[] points, Marks marks, Blanks blanks) {
        List<int[]> made = new ArrayList<>(points.length);
        for (int i = 0; i < points.length; i++) {
            int before = i == 0 ? '\n' : points[i - 1];
            if (!isLeftOut(points, i, blanks)) {
                if (blanks == Blanks.CARRIAGE_RETURNS && points[i] == '\n' && before != '\r') {
                    made.add(new int[] {'\r', i});
                }
                made.add(new int[] {mark(blank(points[i], blanks), before, marks), i});
            }
        }
        int[] places = Stream.concat(made.stream().map(point -> point[1]), Stream.of(points.length)).mapToInt(Integer::intValue).toArray();
        return new DocumentVariant(made.stream().mapToInt(point -> point[0]).toArray(), places);
    }

    /// How many code points it has.
    int length() {
        return points.length;
    }

    /// How many code points of the document stand before one of its own, or before its end.
    int place(int point) {
        return places[point];
    }

    /// It in UTF-8.
    byte[] bytes() {
        return new String(points, 0, points.length).getBytes(StandardCharsets.UTF_8);
    }

    /// Where each of its code points ends in UTF-8.
    int[] ends() {
        int[] ends = new int[points.length];
        int end = 0;
        for (int i = 0; i < points.length; i++) {
            end += points[i] < 0x80 ? 1 : points[i] < 0x800 ? 2 : points[i] < 0x10000 ? 3 : 4;
            ends[i] = end;
        }
        return ends;
    }

    private static boolean isLeftOut(int[] points, int i, Blanks blanks) {
        return switch (blanks) {
            case AS_THEY_ARE, PLAIN, CARRIAGE_RETURNS -> false;
            case ONE_EACH -> i > 0 && isBlank(points[i]) && isBlank(points[i - 1]);
            case LINE_FEEDS -> points[i] == '\r' && i + 1 < points.length && points[i + 1] == '\n';
        };
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x200B;
    }

    private static int blank(int point, Blanks blanks) {
        return switch (blanks) {
            case AS_THEY_ARE, LINE_FEEDS, CARRIAGE_RETURNS -> point;
            case PLAIN, ONE_EACH -> isBlank(point) ? ' ' : point;
        };
    }

    private static int mark(int point, int before, Marks marks) {
        return switch (marks) {
            case AS_THEY_ARE -> point;
            case PLAIN -> plain(point);
            case CURLED -> curled(point, isBlank(before) || "([\u2013\u2014\"'".indexOf(before) >= 0);
        };
    }

    private static int plain(int point) {
        return switch (point) {
            case 0x201C, 0x201D, 0x201E, 0x00AB, 0x00BB -> '"';
            case 0x2018, 0x2019, 0x201B, '`' -> '\'';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2212 -> '-';
            default -> point;
        };
    }

    private static int curled(int point, boolean opening) {
        return switch (point) {
            case '"' -> opening ? 0x201C : 0x201D;
            case '\'' -> opening ? 0x2018 : 0x2019;
            default -> point;
        };
    }
}
