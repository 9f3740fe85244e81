package dev.annals.importers.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.AttackMethod;
import dev.annals.core.model.Means;
import dev.annals.core.model.SpeechAct;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrosswalkTest {

    @ParameterizedTest
    @ValueSource(strings = {"ucdp", "cameo", "acled", "plover", "gtd"})
    void decidesEveryCodeInTermsOfTheModel(String scheme) {
        Crosswalk.named(scheme).entries().forEach((code, entry) -> {
            assertThat(entry.detail()).as(code).isNotNull();
            entry.particular().ifPresent(particular -> assertThat(known(entry.kind())).as(code).contains(particular));
        });
    }

    private static List<String> known(DetailKind kind) {
        return switch (kind) {
            case STATEMENT -> SpeechAct.LIST.codes();
            case ATTACK -> AttackMethod.LIST.codes();
            case CALL -> Means.LIST.codes();
            case SANCTION -> List.of("lifted");
            default -> List.of();
        };
    }

    @Test
    void decidesAllCodesOfCameo() {
        Set<String> codes = Crosswalk.named("cameo").entries().keySet();
        Set<String> roots = IntStream.rangeClosed(1, 20).mapToObj(root -> (root < 10 ? "0" : "") + root).collect(Collectors.toSet());

        assertThat(codes).hasSize(311).containsAll(roots);
        assertThat(codes).allSatisfy(code -> assertThat(code.length() == 2 ? code : code.substring(0, code.length() - 1)).isIn(codes));
    }

    /// Manual of February 2024.
    @Test
    void decidesAllTypesAndModesOfPlover() {
        Map<String, String> modes = Map.ofEntries(
                Map.entry("CONSULT", "visit third-party multilateral phone"),
                Map.entry("RETREAT", "withdraw release disarm ceasefire access resign"),
                Map.entry("REQUEST", "assist change yield meet"),
                Map.entry("ACCUSE", "disapprove investigate allege"),
                Map.entry("REJECT", "assist change yield meet"),
                Map.entry("THREATEN", "restrict arrest relations expel territory violence"),
                Map.entry("PROTEST", "demo riot strike hunger boycott obstruct vandalize"),
                Map.entry("SANCTION", "convict expel withdraw discontinue"),
                Map.entry("MOBILIZE", "troops weapons police militia"),
                Map.entry("COERCE", "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber"),
                Map.entry("ASSAULT", "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial "
                        + "drone heavy-weapons crowd-control unconventional"));
        Crosswalk plover = Crosswalk.named("plover");

        assertThat("AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE "
                .concat("ASSAULT").split(" ")).hasSize(16).allSatisfy(type -> assertThat(plover.entry(type)).as(type).isPresent());
        modes.forEach((type, names) -> assertThat(names.split(" ")).allSatisfy(mode ->
                assertThat(plover.entry(type + "/" + mode)).as(type + "/" + mode).isPresent()));
    }

    @Test
    void decidesAllTypesOfAcledThatFilesOfAnyAgeHave() {
        Crosswalk acled = Crosswalk.named("acled");
        List<String> types = List.of(
                "Battles", "Explosions/Remote violence", "Violence against civilians", "Protests", "Riots", "Strategic developments",
                "Armed clash", "Government regains territory", "Non-state actor overtakes territory", "Chemical weapon", "Air/drone strike",
                "Suicide bomb", "Shelling/artillery/missile attack", "Remote explosive/landmine/IED", "Grenade", "Sexual violence",
                "Attack",
                "Abduction/forced disappearance", "Peaceful protest", "Protest with intervention", "Excessive force against protesters",
                "Violent demonstration", "Mob violence", "Agreement", "Arrests", "Change to group/activity", "Disrupted weapons use",
                "Headquarters or base established", "Looting/property destruction", "Non-violent transfer of territory", "Other",
                "Battle-No change of territory", "Battle-Non-state actor overtakes territory", "Battle-Government regains territory",
                "Riots/Protests", "Remote violence", "Strategic Development", "Non-violent activity by a conflict actor");

        assertThat(types).allSatisfy(type -> assertThat(acled.entry(type)).as(type).isPresent());
        assertThat(acled.entries()).hasSize(types.size() + 1);
    }

    @Test
    void decidesAllTypesOfTheOtherSchemes() {
        assertThat(Crosswalk.named("gtd").entries()).containsOnlyKeys("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(Crosswalk.named("ucdp").entries()).containsOnlyKeys("1", "2", "3");
    }
}
