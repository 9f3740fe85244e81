package dev.annals.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Report;
import dev.annals.core.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCheckTest {

    /// The SHA-256 of "two" and of the whole text, computed with sha256sum.
    private static final String TWO = "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3";
    private static final String TEXT = "\ud83d\ude80 one two three";

    @TempDir
    Path folder;

    @BeforeEach
    void writeDocument() throws IOException {
        Files.writeString(folder.resolve("a.txt"), TEXT);
    }

    @Test
    void findsAPassageByCodePoints() {
        var check = new EvidenceCheck(folder);

        assertThat(check.check(source("a.txt"))).isEmpty();
        assertThat(check.check(actor(new Evidence("s", 6, 9, TWO)))).isEmpty();
        assertThat(check.found()).isEqualTo(1);
    }

    @Test
    void namesThePassagesThatWentStale() {
        var check = new EvidenceCheck(folder);
        check.check(source("a.txt"));

        List<Notice> notices = check.check(actor(new Evidence("s", 6, 9, TWO), new Evidence("s", 7, 10, TWO), new Evidence("s", 10, 99, TWO)));

        assertThat(notices).extracting(Notice::toString).containsExactly(
                folder.resolve("a.txt") + ": actor a: reports/r1/evidence/2 's 7-10' is stale: another text stands there now",
                folder.resolve("a.txt") + ": actor a: reports/r1/evidence/3 's 10-99' is stale: another text stands there now");
        assertThat(check.stale()).isEqualTo(2);
    }

    @Test
    void saysWhichSourceIsNotThere() {
        var check = new EvidenceCheck(folder);

        assertThat(check.check(source("b.txt"))).extracting(Notice::code).containsExactly("missing-source");
        assertThat(check.check(actor(new Evidence("s", 6, 9, TWO)))).isEmpty();
        assertThat(check.unchecked()).isEqualTo(1);
    }

    @Test
    void doesNotLookOutsideTheFolder() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));

        assertThat(new EvidenceCheck(inner).check(source("../a.txt"))).extracting(Notice::code).containsExactly("missing-source");
    }

    private static Source source(String file) {
        return new Source(
                "s", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.of(file), Optional.empty());
    }

    private static Actor actor(Evidence... evidence) {
        var report = new Report("r1", Optional.empty(), List.of(), List.of(evidence));
        return new Actor(
                "a", ActorKind.PERSON, "Somebody", List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(),
                List.of(report));
    }
}
