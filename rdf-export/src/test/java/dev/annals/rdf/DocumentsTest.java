package dev.annals.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.Formats;
import dev.annals.core.graph.CorpusBase;
import dev.annals.core.graph.Namespaces;
import dev.annals.core.model.CorpusRecord;
import dev.annals.core.model.Event;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Report;
import dev.annals.core.model.Source;
import dev.annals.testkit.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which documents a graph leads to.
class DocumentsTest {

    private static final String PAGE = "<" + Namespaces.FOAF + "page>";

    @ParameterizedTest
    @ValueSource(strings = {"https://wire.example/1?a=%2f&b=c#d", "http://WIRE.example:80/a//b;c=1", "https://ur.example/خبر", "https://annals.dev/corpus/event/e1"})
    void anAddressIsAResourceBesideItsText(String url) {
        String lines = lines(List.of(at(url)));

        assertThat(lines).contains(PAGE + " <" + url + "> .").contains("#url> \"" + url + "\"");
        for (Exporter exporter : new RdfFamily().exporters()) {
            String format = exporter.format().name();
            byte[] file = Rdf.write(exporter, format, Rdf.withBase(CorpusBase.DEFAULT), List.of(at(url)));
            Reading back = Reading.of(Formats.importer(format).orElseThrow(), format, file);
            assertThat(back.allNotices()).as(format).isEmpty();
            assertThat(back.records()).as(format).containsExactly(at(url));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"wire.example/1", "http://wire.example/a b", "http://wire.example/a/../b", "ftp://wire.example/"})
    void aTextThatIsNoAddressStaysAText(String url) {
        assertThat(lines(List.of(at(url)))).doesNotContain(PAGE).contains("#url> \"" + url + "\"");
    }

    @Test
    void aReportWithASourceAndPassagesOfItNamesItOnce() {
        Event told = Samples.meeting("e1");
        var evidence = new Evidence("wire", 0, 4, "a".repeat(64));
        var report = new Report("r1", Optional.empty(), List.of(), List.of(evidence), Optional.of("wire"));
        String lines = lines(List.of(withReport(told, report)));

        assertThat(lines.lines().filter(line -> line.contains(PAGE)).count()).isEqualTo(1);
        assertThat(lines.lines().filter(line -> line.contains("wasDerivedFrom")).count()).isEqualTo(1);
    }

    private static String lines(List<CorpusRecord> records) {
        return new String(Rdf.write(RdfFamily.nTriples(), "lines", Rdf.withBase(CorpusBase.DEFAULT), records), StandardCharsets.UTF_8);
    }

    private static Source at(String url) {
        return new Source("s", Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(url), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    private static Event withReport(Event event, Report report) {
        return new Event(
                event.id(), event.factuality(), event.title(), event.summary(), event.when(), event.detail(), event.participations(), event.placings(),
                List.of(), event.responsibilities(), event.links(), List.of(report), event.codes(), event.metrics(), event.lineage(), event.extras());
    }
}
