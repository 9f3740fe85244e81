package dev.annals.excel;

import dev.annals.core.format.Export;
import dev.annals.core.format.Input;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.Rejection;
import dev.annals.core.model.Attack;
import dev.annals.core.model.AttackMethod;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Detail;
import dev.annals.core.model.Meeting;
import dev.annals.core.model.MeetingFormat;
import dev.annals.excel.layout.Profile;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.lint.Fault;
import dev.annals.lint.WorkbookLint;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Writes, reads or checks workbooks of any size, for measurements: `write FILE EVENTS [PROFILE [WORDS]]`, `read FILE`, `lint FILE`.
///
/// With 8,000 words in the title of each event, 140,000 events make a sheet of more than 4 GiB.
final class LargeWorkbook {

    private long records;
    private long problems;

    private LargeWorkbook() {}

    /// Runs one of the three.
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        long start = System.nanoTime();
        String done = switch (arguments[0]) {
            case "write" -> write(file, Long.parseLong(arguments[2]), Profile.named(argument(arguments, 3, "full")),
                    Integer.parseInt(argument(arguments, 4, "2")));
            case "read" -> new LargeWorkbook().read(file);
            case "lint" -> lint(file);
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        System.out.printf("%s in %.1f s%n", done, (System.nanoTime() - start) / 1e9);
    }

    private static String lint(Path file) throws IOException {
        List<Fault> faults = WorkbookLint.of(file);
        return faults.size() + " faults " + faults.stream().limit(10).toList();
    }

    private static String argument(String[] arguments, int index, String otherwise) {
        return index < arguments.length ? arguments[index] : otherwise;
    }

    private static String write(Path file, long events, Profile profile, int words) throws IOException {
        String title = " of many".repeat(words / 2);
        Detail attack = new Attack(AttackMethod.BOMBING, Optional.of("the gate"), Optional.empty());
        Detail meeting = new Meeting(MeetingFormat.BILATERAL, Optional.of("the bombing"), List.of());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Export export = new WorkbookExport(out, profile, SheetPlan.MOST_ROWS)) {
            for (CorpusRecord record : List.of(Samples.CORPUS, Samples.MORNING, Samples.EVENING, Samples.POLICE)) {
                export.write(record);
            }
            for (long i = 0; i < events; i++) {
                export.write(Samples.smallEvent("e" + i, "Event number " + i + title, i % 3 == 0 ? meeting : attack)).forEach(System.out::println);
            }
            export.finish();
        }
        return events + " events written";
    }

    private String read(Path file) {
        new WorkbookImporter().read(Input.of(file), new Receiver() {
            @Override
            public void accept(CorpusRecord record, Origin origin) {
                records++;
            }

            @Override
            public void reject(Rejection rejection) {
                problems++;
                System.out.println(rejection.notices());
            }

            @Override
            public void notice(Notice notice) {
                problems++;
                System.out.println(notice);
            }
        });
        return records + " records read, " + problems + " problems";
    }
}
