package dev.annals.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.cli.terminal.ExitCode;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LintCommandTest extends CommandRun {

    @Test
    void findsNothingWrongWithAnExport() {
        run("export", "--quiet", "--to", file("c.xlsx"));

        assertThat(run("lint", file("c.xlsx"))).as(messages()).isZero();

        assertThat(out()).isEqualTo(file("c.xlsx") + ": nothing is wrong\n");
        assertThat(messages()).isEmpty();
    }

    @Test
    void looksAtEachFileAndTellsWhatIsWrong() throws IOException {
        run("export", "--quiet", "--to", file("c.xlsx"));
        Path cut = Files.write(folder.resolve("cut.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
        Path text = Files.writeString(folder.resolve("text.xlsx"), "id,name\n");

        assertThat(run("lint", "--quiet", cut.toString(), file("c.xlsx"), text.toString())).isEqualTo(ExitCode.REJECTS);

        assertThat(out()).isEmpty();
        assertThat(messages().lines()).hasSize(2)
                .anyMatch(line -> line.startsWith("error: " + cut + ": is a ZIP file that was cut off or damaged"))
                .contains("error: " + text + ": is no ZIP file, as every .xlsx is");
    }

    @Test
    void tellsEqualFindingsOnce() throws IOException {
        run("export", "--quiet", "--to", file("c.xlsx"));
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("c.xlsx"))) {
            Path sheet = zip.getPath("xl/worksheets/sheet4.xml");
            Files.writeString(sheet, Files.readString(sheet).replaceAll("(<c r=\"B[0-9]+\" s=)\"[0-9]+\"", "$1\"4711\""));
        }

        assertThat(run("lint", file("c.xlsx"))).isEqualTo(ExitCode.REJECTS);

        assertThat(messages()).hasLineCount(1)
                .containsPattern("^error: .*c.xlsx: .*!B[0-9]+: names the cell format 4711 of [0-9]+ \\(xl/worksheets/sheet4.xml\\) \\[[0-9]+ times; also ");
    }

    @Test
    void printsWhatItFindsAsJson() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.xlsx"));

        assertThat(run("lint", "--json", empty.toString())).isEqualTo(ExitCode.REJECTS);

        assertThat(out()).isEqualTo("{\"severity\":\"error\",\"code\":\"not-zip\",\"message\":\"is an empty file\",\"file\":\"" + empty + "\"}\n");
        assertThat(messages()).isEmpty();
    }

    @Test
    void endsWithCodesOfItsOwnForWrongUsageAndAMissingFile() {
        assertThat(run("lint")).isEqualTo(ExitCode.USAGE);
        assertThat(messages()).contains("See annals lint --help");
        assertThat(run("lint", file("none.xlsx"))).isEqualTo(ExitCode.NO_INPUT);
        assertThat(messages()).isEqualTo("annals: cannot read " + file("none.xlsx") + ": no such file or folder\n");
    }
}
