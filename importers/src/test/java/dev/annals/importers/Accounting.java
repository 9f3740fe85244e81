package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.ConflictRule;
import dev.annals.core.format.Head;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Rejection;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Event;
import dev.annals.core.model.Extras;
import dev.annals.core.transfer.Transfer;
import dev.annals.testkit.Reading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What holds for every file, however spoilt it is.
public final class Accounting {

    private Accounting() {}

    /// Whatever was accepted passes the checks of a transfer, and whatever was rejected says where it stands; together they are the
    /// whole file.
    public static void check(Importer importer, byte[] file, String which) {
        Reading reading = checkLocated(importer, file, which);
        if (isPacked(file)) {
            return;
        }
        assertThat(Stream.concat(
                        Files.events(reading).stream().map(Event::extras).flatMap(Optional::stream).map(Extras::raw),
                        reading.rejections().stream().map(Rejection::raw))
                .mapToLong(String::length).sum()).as(which).isLessThanOrEqualTo(file.length);
        if (reading.rejections().isEmpty() && reading.notices().stream().noneMatch(Accounting::refusesTheFile)) {
            assertThat(latin(Files.original(Reading.of(importer, List.of(Files.input("spoilt.csv", file)), ConflictRule.EVERY_ROW)))).as(which).isEqualTo(latin(file));
        }
    }

    /// An error in no line is one of the whole file, of which nothing is read then.
    private static boolean refusesTheFile(Notice notice) {
        return notice.severity() == Severity.ERROR && notice.line().isEmpty();
    }

    /// The same without the whole file being told again: frames of JSON arrays are not kept.
    public static Reading checkLocated(Importer importer, byte[] file, String which) {
        Reading reading = Reading.of(importer, "spoilt.csv", file);
        List<String> notLocated = reading.rejections().stream()
                .flatMap(rejection -> rejection.notices().stream())
                .filter(notice -> notice.file().isEmpty() || notice.line().isEmpty())
                .map(Notice::toString)
                .toList();

        assertThat(notLocated).as(which).isEmpty();
        assertThat(rejected(importer, file)).as(which).isEqualTo(reading.rejections());
        importer.recognises(Head.of(Files.input("spoilt.csv", file)));
        return reading;
    }

    /// What the importer, or the checks of a transfer, reject.
    public static List<Rejection> rejected(Importer importer, byte[] file) {
        var rejections = new ArrayList<Rejection>();
        importer.read(Files.input("spoilt.csv", file), new Transfer(List.of(), rejections::add, notice -> { }));
        return rejections;
    }

    /// Archives and workbooks are not what their rows are.
    private static boolean isPacked(byte[] file) {
        String start = latin(file).substring(0, Math.min(4, file.length));
        return start.equals("PK\3\4") || start.startsWith("\u001f\u008b") || start.equals("\u00d0\u00cf\u0011\u00e0");
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
