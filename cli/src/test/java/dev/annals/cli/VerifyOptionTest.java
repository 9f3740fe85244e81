package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerifyOptionTest extends CommandRun {

    @Test
    void eachFormatGivesBackWhatWasWritten() {
        var arguments = new ArrayList<>(List.of("export", "--verify", "--quiet"));
        var comeBack = List.of("jelly", "json", "jsonld", "ndjson", "nquads", "ntriples", "protobuf", "rdfxml", "trig", "turtle", "xlsx");
        for (Exporter exporter : Formats.exporters()) {
            for (String extension : exporter.format().extensions()) {
                if (comeBack.contains(exporter.format().name())) {
                    arguments.addAll(List.of("--to", file("a" + extension)));
                }
            }
        }
        assertThat(run(arguments.toArray(String[]::new))).as(messages()).isZero();

        assertThat(messages()).isEmpty();
        assertThat(arguments).contains(file("a.ttl.gz"), file("a.xlsx"), file("a.jsonl.gz"));
        assertThat(folder.resolve("a.xlsx")).exists();
    }

    @Test
    void soDoThePartsOfAnOutput() {
        assertThat(run("export", "--verify", "--quiet", "--split", "30", "--to", file("a.ttl"), "--to", file("b.nt.gz"))).isZero();

        assertThat(messages()).isEmpty();
        assertThat(folder.resolve("b.part-00002.nt.gz")).exists();
    }

    @Test
    void whatCannotBeComparedIsTold() {
        assertThat(run("export", "--verify", "--quiet", "--to", file("a.geojson"), "--to", "-", "--format", "json"))
                .as("events without coordinates are in no map").isEqualTo(ExitCode.REJECTS);
        assertThat(messages()).contains(
                "warning: " + file("a.geojson") + " is not verified, as no reader gives back all of its format",
                "warning: - is not verified, as what was written cannot be read again");

        assertThat(run("export", "--verify", "--quiet", "--profile", "table", "--to", file("a.ndjson"))).isZero();
        assertThat(messages()).contains("a.ndjson is not verified, as no reader");
    }

    @Test
    void theLedgerSaysThatMoreMayBeUnread() throws IOException {
        String place = "{\"type\":\"place\",\"id\":\"p\",\"kind\":\"country\",\"name\":\"Utopia\"}";
        Files.writeString(folder.resolve("cut.json"), "[\n" + place + ",\n{\"type\":\"pla");
        assertThat(run("export", "--verify", file("cut.json"), "--to", file("a.ttl"))).isEqualTo(ExitCode.REJECTS);

        assertThat(messages()).containsPattern("a.ttl +rest +at least 1 +0 +0 +0 +at least 1");
    }
}
