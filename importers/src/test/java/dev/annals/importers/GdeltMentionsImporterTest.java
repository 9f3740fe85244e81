package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Importer;
import dev.annals.core.format.Notice;
import dev.annals.core.model.Code;
import dev.annals.core.model.Event;
import dev.annals.core.model.Link;
import dev.annals.core.model.LinkKind;
import dev.annals.core.model.Metric;
import dev.annals.core.model.Source;
import dev.annals.core.model.When;
import dev.annals.importers.gdelt.MentionsDataset;
import dev.annals.testkit.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

public class GdeltMentionsImporterTest extends ImporterContract implements ConflictContract, ShuffleContract {

    public static final String HEADER =
            "globaleventid,eventtimedate,mentiontimedate,mentiontype,mentionsourcename,mentionidentifier,sentenceid,"
                    + "actor1charoffset,actor2charoffset,actioncharoffset,inrawtext,confidence,mentiondoclen,mentiondoctone,"
                    + "mentiondoctranslationinfo,extras\n";
    public static final String WEB =
            "1191495374\t20240807220000\t20250807220000\t1\tnews.example\thttps://news.example/one\t9\t-1\t1316\t1334\t0\t40\t1549\t"
                    + "-12.86\tsrclc:fra;eng:MT\t\n";
    static final String CITATION =
            "1191495375\t20250807220000\t20250807220000\t2\tBBC Monitoring\tRadio Utopia/8 August\t1\t-1\t-1\t5\t1\t100\t10\t0\t\t\n";

    @Override
    public List<String> unmarkedVersions() {
        return List.of(WEB, WEB.replace("-12.86", "-12.87"));
    }

    @Override
    public boolean laterFilesAreNewer() {
        return false;
    }

    @Override
    public Importer importer() {
        return MentionsDataset.importer();
    }

    @Override
    public String sound() {
        return WEB + CITATION;
    }

    /// One article under the names of several publishers and of none.
    @Override
    public List<String> shuffledRows() {
        return List.of(
                WEB, CITATION, WEB.replace("1191495374", "1").replace("news.example\t", "other.example\t"),
                WEB.replace("1191495374", "2").replace("news.example\t", "\t"), WEB.replace("1191495374", "3").replace("\t9\t", "\t8\t"),
                CITATION.replace("1191495375", "4").replace("BBC Monitoring", "ABC Monitoring"));
    }

    @Test
    void anArticleHasThePublisherThatMostMentionsName() {
        String other = WEB.replace("1191495374", "1").replace("news.example\t", "other.example\t");
        Reading reading = Files.read(importer(), "a.mentions.CSV", other + WEB + WEB.replace("1191495374", "2"));

        assertThat(Files.only(Source.class, reading).getLast().publisher()).contains("news.example");
    }

    @Override
    public int rows() {
        return 2;
    }

    @Test
    void linksAMentionToItsEvent() {
        Event event = Files.events(Files.read(importer(), "a.mentions.CSV", WEB)).getFirst();

        assertThat(event.links()).containsExactly(new Link(LinkKind.MENTIONS, "gdelt:1191495374"));
        assertThat(event.when().edtf()).contains("2025-08-07");
        assertThat(event.codes()).contains(new Code("iso-639-3", "fra"));
        assertThat(event.metrics()).extracting(Metric::name).contains("Actor2CharOffset").doesNotContain("Actor1CharOffset");
    }

    @Test
    void makesASourceOfACitationThatIsNoAddress() {
        Reading reading = Files.read(importer(), "a.mentions.CSV", CITATION);

        assertThat(Files.only(Source.class, reading).getLast()).satisfies(source -> {
            assertThat(source.url()).isEmpty();
            assertThat(source.title()).contains("Radio Utopia/8 August");
        });
    }

    @Test
    void readsAFileThatWasSavedWithHeaderAndCommas() {
        Reading reading = Files.read(importer(), "mentions.csv", HEADER + WEB.replace('\t', ','));

        assertThat(reading.allNotices()).singleElement().extracting(Notice::code).isEqualTo("separator");
        assertThat(Files.events(reading).getFirst().links()).isEqualTo(List.of(new Link(LinkKind.MENTIONS, "gdelt:1191495374")));
        assertThat(Files.events(reading).getFirst().reports().getFirst().hops().getFirst().when().flatMap(When::earliest)).isPresent();
    }
}
