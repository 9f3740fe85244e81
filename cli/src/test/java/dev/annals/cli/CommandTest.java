package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import dev.annals.cli.terminal.Terminal;
import dev.annals.lint.WorkbookLint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest extends CommandRun {

    private static final String PLACE = "{\"type\":\"place\",\"id\":\"%s\",\"kind\":\"country\",\"name\":\"Utopia\"}";

    @Test
    void writesTheReferenceCorpusInThreeFormatsAtOnce() throws IOException {
        assertThat(run("export", "--to", file("c.ttl"), "--to", file("c.xlsx"), "--to", file("c.json"))).isZero();

        assertThat(folder.resolve("c.ttl")).isNotEmptyFile();
        assertThat(WorkbookLint.of(folder.resolve("c.xlsx"))).isEmpty();
        assertThat(folder.resolve("c.json")).isNotEmptyFile();
        assertThat(messages()).contains("output", "read", "written", "rejected").contains("event");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c.ttl", "c.xlsx", "c.json", "c.ndjson"})
    void givesTheReferenceCorpusBackFromEveryFormat(String name) throws IOException {
        run("export", "--to", file(name), "--to", file("expected.json"));

        assertThat(run("import", file(name), "-o", file("back.json"))).as(messages()).isZero();

        assertThat(folder.resolve("back.json")).hasSameBinaryContentAs(folder.resolve("expected.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c.ttl", "c.xlsx", "c.json", "c.ndjson"})
    void writesTheSameBytesAgain(String name) throws IOException {
        run("export", "--to", file("1" + name));
        run("export", "--to", file("2" + name));

        assertThat(folder.resolve("1" + name)).hasSameBinaryContentAs(folder.resolve("2" + name));
    }

    @Test
    void tellsOnceWhatAFormatDoesNotCarry() throws IOException {
        Path input = Files.write(folder.resolve("in.ndjson"), List.of(PLACE.formatted("a"), PLACE.formatted("b")));

        assertThat(run("export", input.toString(), "--to", file("c.geojson"), "--to", file("c.json"))).isZero();

        assertThat(messages())
                .contains("c.geojson: does not carry 6 values of 3 fields: place/id (2), place/kind (2), place/name (2)")
                .contains("c.geojson lacks 6 values of 3 fields, which its format does not carry")
                .doesNotContain("c.json lacks");
    }

    @Test
    void findsNothingWrongWithTheReferenceCorpus() {
        assertThat(run("validate", "--quiet")).isZero();
        assertThat(messages()).isEmpty();
    }

    @Test
    void passesOnGoodRecordsAndKeepsTheBadOnes() throws IOException {
        Path input = Files.write(folder.resolve("in.ndjson"), List.of(
                PLACE.formatted("a"), "{\"type\":\"place\",", PLACE.formatted("a").replace("Utopia", "Arcadia"), PLACE.formatted("b").replace("country", "planet"),
                "{\"type\":\"place\",\"id\":\"c\",\"kind\":\"site\",\"name\":\"x\",\"coordinates\":{\"latitude\":91,\"longitude\":0}}",
                "{\"type\":\"place\",\"id\":\"d\",\"kind\":\"site\",\"name\":\"x\",\"partOf\":\"nowhere\"}", PLACE.formatted("e")));

        assertThat(run("export", input.toString(), "--to", file("out.ndjson"))).isEqualTo(ExitCode.REJECTS);

        assertThat(folder.resolve("out.ndjson")).content().isEqualTo(PLACE.formatted("a") + "\n" + PLACE.formatted("e") + "\n");
        assertThat(messages().lines())
                .anyMatch(line -> line.contains("in.ndjson:2"))
                .anyMatch(line -> line.contains("in.ndjson:3") && line.contains("id 'a' is the id of another place too"))
                .anyMatch(line -> line.contains("in.ndjson:4") && line.contains("kind 'planet'"))
                .anyMatch(line -> line.contains("in.ndjson:5") && line.contains("coordinates/latitude '91'"))
                .anyMatch(line -> line.contains("in.ndjson:6") && line.contains("partOf 'nowhere'"));
        assertThat(Files.readAllLines(folder.resolve("out.ndjson.rejects.ndjson"))).hasSize(5)
                .anyMatch(line -> line.contains("planet") && line.contains("\"raw\":"));
    }

    @Test
    void readsTheFilesOfAFolder() throws IOException {
        Files.writeString(folder.resolve("1.ndjson"), PLACE.formatted("a") + "\n");
        Files.writeString(folder.resolve("2.ndjson"), PLACE.formatted("b") + "\n" + PLACE.formatted("a") + "\n");
        Files.writeString(folder.resolve("notes.txt"), "nothing of it is data");
        Files.writeString(folder.resolve(".hidden"), "");
        Files.writeString(folder.resolve("_SUCCESS"), "");
        Files.writeString(folder.resolve("_manifest.ndjson"), "{\"file\":\"1.ndjson\"}\n");
        Files.writeString(folder.resolve("_ledger.ndjson"), "{\"output\":\"out\"}\n");

        assertThat(run("export", folder.toString(), "--to", "-", "--format", "ndjson")).as(messages()).isZero();

        assertThat(out()).isEqualTo(PLACE.formatted("a") + "\n" + PLACE.formatted("b") + "\n");
        assertThat(messages()).contains("warning: " + file("notes.txt") + ": is in no format");
        assertThat(messages().lines()).anyMatch(line -> line.matches("-\\s+place\\s+3\\s+2\\s+1\\s+0\\s+0"));
    }

    @Test
    void mergesWhatWasEditedIntoTheCorpus() throws IOException {
        Path exported = Files.writeString(folder.resolve("exported.ndjson"), PLACE.formatted("a") + "\n" + PLACE.formatted("b") + "\n");
        run("export", exported.toString(), "--to", file("edited.xlsx"));
        Files.writeString(folder.resolve("now.ndjson"), PLACE.formatted("a").replace("Utopia", "Eutopia") + "\n" + PLACE.formatted("b") + "\n");

        assertThat(run("import", file("edited.xlsx"), "--base", exported.toString(), "--onto", file("now.ndjson"),
                "--changes", file("changes.ndjson"), "-o", file("new.ndjson"))).as(messages()).isZero();
        assertThat(folder.resolve("new.ndjson")).hasSameBinaryContentAs(folder.resolve("now.ndjson"));
        assertThat(messages()).contains("changed-meanwhile: place a: name: 'Utopia' became 'Eutopia'");
        assertThat(folder.resolve("changes.ndjson")).content().isEqualTo(
                "{\"outcome\":\"changed-meanwhile\",\"record\":\"place a\",\"field\":\"name\","
                        + "\"base\":\"'Utopia'\",\"edited\":\"'Utopia'\",\"current\":\"'Eutopia'\"}\n");

        Files.writeString(folder.resolve("edited.ndjson"), PLACE.formatted("a").replace("Utopia", "Dystopia") + "\n");
        assertThat(run("import", file("edited.ndjson"), "--base", exported.toString(), "--onto", file("now.ndjson"), "-o", "-")).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("More than a tenth of the rows would be deleted, of place: 1 of 2. Nothing was written; --allow-deletions");
        assertThat(run("import", file("edited.ndjson"), "--base", exported.toString(), "--onto", file("now.ndjson"), "--allow-deletions", "-o", "-"))
                .isEqualTo(ExitCode.REJECTS);
        assertThat(messages()).contains("deleted: place b")
                .contains("error: place a: name exported as 'Utopia', edited to 'Dystopia', by now 'Eutopia', which stays");
    }

    @Test
    void refusesAPlaceForRejectsThatIsNoFileBeforeTheWork() {
        assertThat(run("export", "--to", file("out.ttl"), "--rejects", "")).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("--rejects names no file");
        assertThat(run("export", "--to", file("out.ttl"), "--rejects", folder.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("--rejects names a file, and " + folder + " is a folder");
        assertThat(folder.resolve("out.ttl")).doesNotExist();
    }

    @Test
    void tellsEqualErrorsOnceWithTheirNumberAndTheFirstPlaces() throws IOException {
        List<String> planets = IntStream.range(0, 1200).mapToObj(n -> PLACE.formatted("p" + n).replace("country", "planet")).toList();
        Path input = Files.write(folder.resolve("in.ndjson"), planets);

        assertThat(run("validate", "--json", "--rejects", file("rejects.ndjson"), input.toString())).isEqualTo(ExitCode.REJECTS);

        assertThat(messages().lines().filter(line -> line.contains("planet"))).singleElement().asString()
                .startsWith("error: " + input + ":1:").contains("place p0: kind 'planet'").endsWith("[1,200 times; also line 2, line 3]");
        assertThat(out().lines().filter(line -> line.contains("\"severity\":\"error\""))).hasSize(1200);
        assertThat(folder.resolve("rejects.ndjson")).content().hasLineCount(1200);
    }

    @Test
    void keepsTheLedgerAsJson() {
        assertThat(run("export", "--json", "--to", file("c.json"))).isZero();

        assertThat(out().lines()).allMatch(line -> line.startsWith("{\"output\":")).anyMatch(line -> line.contains("\"type\":\"event\""));
    }

    @Test
    void readsTheStandardInputAndWritesTheStandardOutput() {
        standardInput = PLACE.formatted("a") + "\n";

        assertThat(run("export", "-", "--from", "ndjson", "--to", "-", "--format", "ndjson")).isZero();

        assertThat(out()).isEqualTo(standardInput);
    }

    @Test
    void takesAnEmptyListOfTheStandardInputForJson() {
        standardInput = "[]";

        assertThat(run("export", "-", "--to", "-")).as(messages()).isZero();
    }

    @Test
    void asksForTheFormatOfAStandardInputThatTellsNone() {
        standardInput = "@prefix annals: <https://annals.dev/ns#> .\n";

        assertThat(run("export", "-", "--to", "-")).isEqualTo(ExitCode.USAGE);

        assertThat(out()).isEmpty();
        assertThat(messages()).contains("Cannot tell how to read standard input: it begins with '@prefix annals:").contains("Known formats, for --from:")
                .contains("turtle (.ttl, .ttl.gz)");
    }

    @Test
    void saysWhichFormatsItKnows() throws IOException {
        assertThat(run("export", "--to", file("c.docx"))).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("Cannot tell how to write").contains("turtle (.ttl, .ttl.gz)").contains("xlsx (.xlsx)");

        Files.writeString(folder.resolve("c.docx"), "a letter");
        assertThat(run("export", file("c.docx"), "--to", "-")).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("Cannot tell how to read").contains("begins with 'a letter', without commas, semicolons, tabs or bars");
    }

    @Test
    void saysWhichOptionsAndCommandsItKnows() {
        assertThat(run("export", "--two", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).startsWith("annals: Unknown option").contains("--two").contains("--to=FILE");

        assertThat(run("exprot")).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("'exprot'", "Did you mean: annals export", "Commands:");

        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).startsWith("annals: Say what to do").contains("Commands:");
    }

    @Test
    void tellsAValueThatIsWrongInAFewLines() {
        assertThat(run("export", "--split", "many")).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).hasLineCount(2).contains("'many'").endsWith("See annals export --help\n");
    }

    @Test
    void tellsAMissingInputFromAnOutputThatCannotBe() throws IOException {
        assertThat(run("export", file("none.json"), "--to", "-")).isEqualTo(ExitCode.NO_INPUT);
        assertThat(messages()).contains("cannot read " + file("none.json") + ": no such file or folder");

        Files.writeString(folder.resolve("plain"), "");
        assertThat(run("export", "--to", file("plain/c.json"))).isEqualTo(ExitCode.CANNOT_CREATE);
    }

    @Test
    void leavesNoFileBehindWhenTheInputIsMissing() {
        run("export", file("none.json"), "--to", file("c.json"));

        assertThat(folder.toFile().list()).isEmpty();
    }

    @Test
    void saysWhenWritingFails() {
        var full = new Terminal(new ByteArrayInputStream(new byte[0]), new FullDisk(), messages, false);

        assertThat(Annals.run(full, "export", "--to", "-")).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(messages()).contains("cannot write").contains("No space left on device");
    }

    @Test
    void saysWhenHelpCannotBeWritten() {
        var full = new Terminal(new ByteArrayInputStream(new byte[0]), new FullDisk(), messages, false);

        assertThat(Annals.run(full, "export", "--help")).isEqualTo(ExitCode.INPUT_OUTPUT);
        assertThat(messages()).contains("cannot write the standard output");
    }

    @Test
    void refusesAnInputWithoutAName() {
        assertThat(run("export", "", "--to", file("c.json"))).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("An input has an empty name");
    }

    @Test
    void countsWhatIsInTheReferenceCorpus() {
        assertThat(run("stats", "--quiet", "--codes")).isZero();

        assertThat(out().lines()).anyMatch(line -> line.matches("records\\s+event\\s+\\d+")).anyMatch(line -> line.matches("detail\\s+meeting\\s+\\d+"))
                .anyMatch(line -> line.matches("meetings\\s+each with its parts as one\\s+10"));
    }

    /// A part may come before its whole; what was only planned is no whole.
    @Test
    void countsAMeetingOnceWithItsParts() throws IOException {
        Path input = Files.write(folder.resolve("in.ndjson"), List.of(
                meeting("part", "actual", "whole"), meeting("whole", "actual", "visit"), meeting("of-a-plan", "actual", "plan"),
                meeting("plan", "planned", "visit"), meeting("alone", "actual", "visit"),
                "{\"type\":\"event\",\"id\":\"visit\",\"factuality\":\"actual\",\"title\":\"V\",\"when\":{\"precision\":\"unknown\","
                        + "\"nature\":\"unknown\"},\"detail\":{\"kind\":\"visit\"}}"));

        assertThat(run("stats", "--quiet", "--codes", input.toString())).as(messages()).isZero();

        assertThat(out().lines()).anyMatch(line -> line.matches("detail\\s+meeting\\s+5"))
                .anyMatch(line -> line.matches("meetings\\s+each with its parts as one\\s+3"));
    }

    private static String meeting(String id, String factuality, String whole) {
        return "{\"type\":\"event\",\"id\":\"" + id + "\",\"factuality\":\"" + factuality + "\",\"title\":\"M\",\"when\":{\"precision\":\"unknown\","
                + "\"nature\":\"unknown\"},\"detail\":{\"kind\":\"meeting\",\"format\":\"unspecified\"},\"links\":[{\"kind\":\"part-of\",\"event\":\"" + whole + "\"}]}";
    }

    @Test
    void printsTheDataDictionary() {
        assertThat(run("schema")).isZero();
        assertThat(out()).startsWith("# Annals data dictionary").contains("### figure");
    }

    @Test
    void verifiesTheEvidenceOfACorpus() throws IOException {
        String two = "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3";
        Path input = Files.write(folder.resolve("in.ndjson"), List.of(
                "{\"type\":\"source\",\"id\":\"s\",\"length\":13,\"file\":\"a.txt\"}",
                "{\"type\":\"actor\",\"id\":\"a\",\"kind\":\"person\",\"name\":\"A\",\"reports\":[{\"id\":\"r1\",\"evidence\":["
                        + "{\"source\":\"s\",\"start\":4,\"end\":7,\"sha256\":\"" + two + "\"}]}]}"));
        Files.writeString(folder.resolve("a.txt"), "one two three");
        assertThat(run("verify-evidence", input.toString(), "--sources", folder.toString())).as(messages()).isZero();
        assertThat(out()).isEqualTo("1 passages: 1 found, 0 stale, 0 without their document\n");

        Files.writeString(folder.resolve("a.txt"), "one tWo three");
        assertThat(run("verify-evidence", input.toString(), "--sources", folder.toString())).isEqualTo(ExitCode.REJECTS);
        assertThat(messages()).contains("actor a: reports/r1/evidence/1 's 4-7' is stale");
    }
}
