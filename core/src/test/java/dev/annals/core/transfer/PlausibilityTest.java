package dev.annals.core.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.core.format.Origin;
import dev.annals.core.format.Severity;
import dev.annals.core.model.Actor;
import dev.annals.core.model.ActorKind;
import dev.annals.core.model.Amount;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Measure;
import dev.annals.core.schema.Position;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlausibilityTest {

    private static List<String> told(Figure... figures) {
        var actor = new Actor("a", ActorKind.OTHER, "A", List.of(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(figures), List.of());
        var notices = new ArrayList<Notice>();
        var transfer = new Transfer(List.of(new Output("out", new ContentStamp())), rejection -> { }, notices::add);
        transfer.accept(actor, new Origin("a.json", Position.of(3, 1), () -> ""));

        assertThat(notices).allMatch(notice -> notice.severity() == Severity.WARNING);
        return notices.stream().map(Notice::toString).toList();
    }

    private static Figure figure(Measure measure, Amount amount, Optional<String> unit) {
        return new Figure(measure, Optional.empty(), amount, FigureBound.STATED, unit, Optional.empty());
    }

    private static Amount exact(String number) {
        return new Amount.Exact(new BigDecimal(number));
    }

    @Test
    void tellsFewerThanNoneAndPartsOfOne() {
        assertThat(told(
                figure(Measure.KILLED, exact("-5"), Optional.empty()), figure(Measure.TROOPS, exact("2.50"), Optional.empty()),
                figure(Measure.KILLED, new Amount.Between(new BigDecimal("-2"), new BigDecimal("3")), Optional.empty()))).containsExactly(
                "a.json:3:1: actor a: figures/1/amount '-5' is less than none of what killed counts",
                "a.json:3:1: actor a: figures/2/amount '2.5' has a part of one of what troops counts",
                "a.json:3:1: actor a: figures/3/amount '-2' is less than none of what killed counts");
    }

    @Test
    void saysNothingOfWholeNumbersNorOfWhatHasParts() {
        assertThat(told(
                figure(Measure.KILLED, exact("0"), Optional.empty()), figure(Measure.INJURED, exact("12.00"), Optional.empty()),
                figure(Measure.MONEY, exact("-2.5"), Optional.of("USD")), figure(Measure.TROOPS, exact("2.5"), Optional.of("thousands")),
                figure(Measure.KILLED, new Amount.Vague("dozens"), Optional.empty()))).isEmpty();
    }

    @Test
    void tellsMoneyOfNoCurrency() {
        assertThat(told(figure(Measure.MONEY, exact("500"), Optional.empty()), figure(Measure.MONEY, new Amount.Vague("millions"), Optional.empty()))).containsExactly(
                "a.json:3:1: actor a: figures/1/unit is missing, so that nobody can tell of which money the amount is; write a currency, such as USD");
    }
}
