package dev.annals.excel;

import dev.annals.core.format.Export;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.ActorRef;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Attack;
import dev.annals.core.model.AttackMethod;
import dev.annals.core.model.Code;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Detail;
import dev.annals.core.model.Event;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Measure;
import dev.annals.core.model.Meeting;
import dev.annals.core.model.MeetingFormat;
import dev.annals.core.model.Participation;
import dev.annals.core.model.Report;
import dev.annals.core.model.Role;
import dev.annals.core.model.Source;
import dev.annals.core.model.When;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A small corpus, and its parts.
public final class Samples {

    public static final Corpus CORPUS = new Corpus(
            "sample", "Events at a harbour",
            Optional.of("Two invented events: a bombing that two newspapers count differently, and a meeting about it."),
            Optional.of("CC-BY-4.0"), Optional.of(LocalDate.of(2024, 5, 1)), Optional.empty(), List.of());

    public static final Source MORNING = source("morning", "The morning paper on the bombing");
    public static final Source EVENING = source("evening", "The evening paper on the bombing");

    public static final Actor POLICE = new Actor(
            "police", ActorKind.GOVERNMENT_BODY, "Harbour Police", List.of(), Optional.empty(), Optional.empty(),
            List.of(new Code("cameo", "010")), List.of(), List.of(), List.of());

    public static final Event BOMBING = event("0012", "A bombing at the harbour gate",
            new Attack(AttackMethod.BOMBING, Optional.of("the gate"), Optional.empty()));
    public static final Event MEETING = event("0013", "A meeting about the bombing",
            new Meeting(MeetingFormat.BILATERAL, Optional.of("the bombing"), List.of("security", "trade")));

    private Samples() {}

    public static List<CorpusRecord> all() {
        return List.of(CORPUS, MORNING, EVENING, POLICE, BOMBING, MEETING);
    }

    private static Source source(String id, String title) {
        return new Source(
                id, Optional.of("A publisher"), Optional.of(title), Optional.of(When.on(LocalDate.of(2024, 4, 2))), Optional.empty(),
                Optional.of("en"), Optional.empty(), Optional.of(4200L), Optional.empty(), Optional.empty());
    }

    /// An event with two figures that contradict each other.
    public static Event event(String id, String title, Detail detail) {
        return new Event(
                id, Factuality.ACTUAL, title, Optional.empty(), When.on(LocalDate.of(2024, 4, 1)), detail,
                List.of(new Participation(
                        new ActorRef.Resolved("police", Optional.of("the police")), Role.TARGET, Optional.empty(), Optional.empty())),
                List.of(), List.of(killed(9, "r1"), killed(12, "r2")), List.of(), List.of(),
                List.of(report("r1", "morning"), report("r2", "evening")), List.of(new Code("cameo", "183")), List.of(), Optional.empty(),
                Optional.empty());
    }

    /// An event that takes one row of each of the sheets of events that it needs.
    public static Event smallEvent(String id, String title, Detail detail) {
        Event event = event(id, title, detail);
        return new Event(
                id, event.factuality(), title, event.summary(), event.when(), detail, event.participations(), List.of(),
                List.of(killed(9, "r1")), List.of(), List.of(), List.of(report("r1", "morning")), event.codes(), List.of(), Optional.empty(),
                Optional.empty());
    }

    private static Figure killed(int number, String report) {
        return new Figure(
                Measure.KILLED, Optional.of("dock workers"), new Amount.Exact(BigDecimal.valueOf(number)), FigureBound.STATED,
                Optional.empty(), Optional.of(report));
    }

    private static Report report(String id, String source) {
        return new Report(id, Optional.empty(), List.of(), List.of(new Evidence(source, 10, 90, "0".repeat(64))));
    }

    /// A workbook of records, checked.
    public static byte[] workbook(List<? extends CorpusRecord> records) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (Export export = new CheckedExporter().open(bytes)) {
            for (CorpusRecord record : records) {
                if (!export.write(record).isEmpty()) {
                    throw new IOException(record.id() + " was refused");
                }
            }
            export.finish();
        }
        return bytes.toByteArray();
    }

    /// A workbook as POI's user model has it.
    public static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    /// A workbook after an edit.
    public static byte[] edited(byte[] bytes, Consumer<XSSFWorkbook> edit) throws IOException {
        try (XSSFWorkbook workbook = open(bytes); var result = new ByteArrayOutputStream()) {
            edit.accept(workbook);
            workbook.write(result);
            return result.toByteArray();
        }
    }
}
