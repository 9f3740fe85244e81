package dev.annals.core.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MalformedTest {

    private static final Problem PROBLEM = new Problem("value", "x", "is not a number", Position.of(3, 4));

    private static Malformed of(Problems problems) {
        return catchThrowableOfType(Malformed.class, problems::throwIfAny);
    }

    private static Problems so(int many) {
        var problems = new Problems();
        problems.addAll(Collections.nCopies(many, PROBLEM));
        return problems;
    }

    @Test
    void isNotThrownWithoutAProblem() {
        assertThatCode(new Problems()::throwIfAny).doesNotThrowAnyException();
        assertThatCode(() -> Malformed.throwIfAny(List.of())).doesNotThrowAnyException();
    }

    @Test
    void listsEachProblemUpToAThousand() {
        assertThat(of(so(Problems.KEPT)).problems()).hasSize(Problems.KEPT).containsOnly(PROBLEM);
    }

    @Test
    void countsWhatIsBeyondTheFirstThousand() {
        Malformed malformed = of(so(Problems.KEPT + 7));

        assertThat(malformed.problems()).hasSize(Problems.KEPT + 1).last()
                .isEqualTo(Problem.of("has 7 more problems, which are not listed", PROBLEM.position()));
    }

    @Test
    void countsOnWhereItIsPartOfAnother() {
        Problems outer = so(Problems.KEPT - 1);
        outer.addAll(of(so(Problems.KEPT + 7)).within("figures").at(Position.of(1, 1)));

        assertThat(of(outer).problems().getLast().message()).startsWith("has " + (Problems.KEPT - 1 + 7) + " more problems");
    }

    @Test
    void namesThePathToWhatItHolds() {
        assertThat(new Malformed(PROBLEM).within("2").within("figures").problems()).extracting(Problem::field).containsExactly("figures/2/value");
        assertThat(new Malformed(Problem.of("is missing")).within("when").problems()).extracting(Problem::field).containsExactly("when");
    }

    @Test
    void keepsThePlaceThatIsKnownAndTakesOneThatIsNot() {
        assertThat(new Malformed(PROBLEM).at(Position.of(9, 9)).problems()).extracting(Problem::position).containsExactly(Position.of(3, 4));
        assertThat(new Malformed(Problem.of("is missing")).at(Position.of(9, 9)).problems()).extracting(Problem::position).containsExactly(Position.of(9, 9));
    }

    @Test
    void saysTheFirstTwentyInItsMessage() {
        assertThat(new Malformed(PROBLEM)).hasMessage("value 'x' is not a number");
        assertThat(new Malformed(Problem.of("is missing"))).hasMessage(" is missing");
        assertThat(String.valueOf(of(so(21)).getMessage()).split("; ")).hasSize(20);
    }
}
