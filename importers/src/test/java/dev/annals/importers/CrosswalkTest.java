package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.model.AttackMethod;
import dev.annals.core.model.Means;
import dev.annals.core.model.SpeechAct;
import java.util.List;
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
}
