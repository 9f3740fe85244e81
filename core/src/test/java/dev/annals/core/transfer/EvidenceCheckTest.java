package dev.annals.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.Notice;
import dev.annals.core.format.UnreadableInput;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.Event;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Factuality;
import dev.annals.core.model.Other;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import dev.annals.core.model.Report;
import dev.annals.core.model.Source;
import dev.annals.core.model.When;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceCheckTest {

    /// The SHA-256 of "two" and of the whole text, computed with sha256sum.
    private static final String TWO = "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3";
    private static final String WHOLE = "30884ec8785b730e466f22a941715aa7fefc02494b5c47cf7fa97ac388905cca";
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

    @Test
    void findsADocumentWhoseFileHasAnotherNameByItsHash() throws IOException {
        Files.createDirectory(folder.resolve("0"));
        Files.writeString(folder.resolve("b.txt"), "another");
        for (Source source : List.of(source(Optional.of("renamed.txt"), Optional.of(WHOLE)), source(Optional.empty(), Optional.of(WHOLE)))) {
            var check = new EvidenceCheck(folder);
            assertThat(check.check(source)).isEmpty();
            check.check(actor(new Evidence("s", 6, 9, TWO), new Evidence("s", 0, 15, WHOLE)));
            assertThat(check.found()).isEqualTo(2);
        }
        assertThat(new EvidenceCheck(folder).check(source(Optional.empty(), Optional.of("0".repeat(64))))).extracting(Notice::code).containsExactly("missing-source");
    }

    @Test
    void saysWhichSourceHasChanged() {
        var check = new EvidenceCheck(folder);

        assertThat(check.check(source(Optional.of("a.txt"), Optional.of(WHOLE)))).isEmpty();
        assertThat(check.check(source(Optional.of("a.txt"), Optional.of(TWO)))).extracting(Notice::toString)
                .containsExactly(folder.resolve("a.txt") + ": source s: sha256 '" + TWO + "' is not the SHA-256 of the file, which is " + WHOLE);
    }

    @Test
    void saysWhichFolderCannotBeRead() {
        Path gone = folder.resolve("gone");

        assertThatThrownBy(() -> new EvidenceCheck(gone).check(source(Optional.empty(), Optional.of(WHOLE)))).isInstanceOf(UnreadableInput.class)
                .hasMessage("cannot read " + gone + ": no such file or folder");
    }

    @Test
    void looksForEvidenceInEventsAndNowhereElse() {
        var check = new EvidenceCheck(folder);
        check.check(source("a.txt"));
        check.check(new Corpus("c", "A corpus", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
        check.check(new Place("p", PlaceKind.SITE, "A site", List.of(), Optional.empty(), Optional.empty(), List.of()));
        List<Notice> notices = check.check(new Event(
                "e", Factuality.ACTUAL, "title", Optional.empty(), When.on(LocalDate.of(2022, 6, 12)), new Other("something"), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(new Report("r1", Optional.empty(), List.of(), List.of(new Evidence("s", 7, 10, TWO)))), List.of(), List.of(), Optional.empty(), Optional.empty()));

        assertThat(notices).extracting(Notice::record).containsExactly(Optional.of("event e"));
    }

    private static Source source(String file) {
        return source(Optional.of(file), Optional.empty());
    }

    private static Source source(Optional<String> file, Optional<String> sha256) {
        return new Source(
                "s", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), sha256, Optional.empty(), file, Optional.empty());
    }

    private static Actor actor(Evidence... evidence) {
        var report = new Report("r1", Optional.empty(), List.of(), List.of(evidence));
        return new Actor(
                "a", ActorKind.PERSON, "Somebody", List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(),
                List.of(report));
    }
}
