package dev.annals.core.subset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.annals.core.model.Corpus;
import java.util.List;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;

class SubsetTest {

    @Test
    void tellsWhatMakesNoSenseBeforeAnythingIsRead() {
        refused("--since", "2024-13").contains("'2024-13' is no day, month or year of the calendar");
        refused("--since", "2024", "--until", "2023").contains("--until 2023-12-31 is before --since 2024-01-01");
        refused("--strictly").contains("belongs to a period");
        refused("--bbox", "1,2,3").contains("is not west,south,east,north");
        refused("--bbox", "1,9,3,2").contains("is not west,south,east,north");
        refused("--bbox", "1,2,181,3").contains("is not west,south,east,north");
        refused("--min-killed", "many").contains("'many' is not a number");
        refused("--kind", "atack").contains("'atack' is not a kind of event. Did you mean attack? There are meeting, ");
        refused("--factuality", "true").contains("There are actual, planned, alleged, hypothetical, negated");
        refused("--without", "extra").contains("Did you mean extras? There are extras, evidence, notes");
        refused("--min-killed", "1", "--min-killed", "2").contains("can be given once");
    }

    @Test
    void tellsWhichFieldsAndCodesThereAre() {
        refused("--where", "detail/methd = shelling").contains("'detail/methd' is no field of an event. Did you mean detail/method? ");
        refused("--where", "detail/method = sheling").contains("'sheling' is not a value of detail/method. Did you mean shelling? There are suicide-bombing, ");
        refused("--where", "detail = atack").contains("Did you mean attack?");
        refused("--where", "detail/method > shelling").contains("values of detail/method cannot be compared by >");
        refused("--where", "title < b").contains("cannot be compared by <");
        refused("--where", "figures/amount/value ~ 3").contains("cannot be compared by ~");
        refused("--where", "figures/amount/value = many").contains("is a number");
        refused("--where", "when/earliest = 2024").contains("written YYYY-MM-DD");
        refused("--where", "title").contains("is not a field, one of = != < <= > >= ~ and a value");
        refused("--where", "title =").contains("is not a field, one of");
    }

    @Test
    void readsFromADescriptionWhatItHasWrittenInTheOrderOfTheOptions() {
        var subset = SmallWorld.subset("--since", "2024", "--strictly", "--country", "Côte d'Ivoire", "--where", "title ~ a then b", "--actor", "'");

        assertThat(Subset.of(described(subset.text()))).extracting(Subset::text).containsExactly(subset.text());
        assertThat(subset.text()).isEqualTo("--since 2024 --strictly --country 'Côte d'\\''Ivoire' --actor ''\\''' --where 'title ~ a then b'");
        assertThat(Subset.of(described("--since 2024 then --kind attack"))).hasSize(2);
        assertThat(Subset.ALL.isAll()).isTrue();
    }

    @Test
    void doesNotGuessWhatADescriptionMeans() {
        for (String text : List.of("the newest", "--since", "--since 2024 'x", "--since '2024")) {
            assertThatThrownBy(() -> Subset.of(described(text))).as(text).isInstanceOf(MalformedSubset.class).hasMessageContaining("not in options that are known");
        }
    }

    @Test
    void findsAllFieldsOfAnEventByTheirPaths() {
        assertThat(FieldPath.names()).contains(
                "id", "factuality", "detail", "detail/method", "participations/actor", "participations/actor/refersTo", "figures/amount/value",
                "reports/hops/when/earliest", "lineage/dataset", "extras/raw");
    }

    private static Corpus described(String subset) {
        return SmallWorld.CORPUS.part("A part", "Some of it.", subset);
    }

    private static AbstractStringAssert<?> refused(String... options) {
        return assertThat(catchThrowableOfType(MalformedSubset.class, () -> SmallWorld.subset(options)).getMessage());
    }
}
