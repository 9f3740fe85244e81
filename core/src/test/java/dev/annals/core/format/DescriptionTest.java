package dev.annals.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.Corpus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DescriptionTest {

    private static final Description GED = new Description("ged", "UCDP GED", "Lethal violence", "Of 2024.", Optional.of("CC-BY-4.0"));
    private static final Description GTD = new Description("gtd", "GTD", "Terrorism", "Of 2020.", Optional.of("on request"));
    private static final Description OWN = new Description("own", "Our list", "Visits", "Of 2021.", Optional.empty());

    @Test
    void ofSeveralInputsNamesThemAll() {
        Corpus together = Description.together(List.of(GED, GTD));

        assertThat(together.id()).isEqualTo("ged+gtd");
        assertThat(together.title()).isEqualTo("Lethal violence; Terrorism");
        assertThat(together.summary()).contains("Of 2024. Of 2020.");
    }

    @Test
    void aLicenceIsThatOfTheCorpusOnlyIfThereIsNoOther() {
        assertThat(Description.together(List.of(GED, GED)).licence()).contains("CC-BY-4.0");
        assertThat(Description.together(List.of(OWN)).licence()).isEmpty();
        assertThat(Description.together(List.of(GED, GTD)).licence()).contains("UCDP GED: CC-BY-4.0; GTD: on request");
        assertThat(Description.together(List.of(GED, OWN)).licence()).contains("UCDP GED: CC-BY-4.0");
    }
}
