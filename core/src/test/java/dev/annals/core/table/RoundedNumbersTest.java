package dev.annals.core.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.core.model.Coordinates;
import dev.annals.core.model.Place;
import dev.annals.core.model.PlaceKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoundedNumbersTest {

    @Test
    void tellsNothingOfNumbersThatADoublePrintsAgain() {
        assertThat(RoundedNumbers.of(at("24.8607", "67.0011"))).isEmpty();
        assertThat(RoundedNumbers.of(at("0.1", "-179.999999999999"))).isEmpty();
    }

    @Test
    void tellsWhereANumberHasMoreDigits() {
        List<Notice> told = RoundedNumbers.of(at("24.8607", "67.00110000000000000001"));

        assertThat(told).extracting(Notice::toString).containsExactly(
                "place p: coordinates/longitude '67.00110000000000000001' becomes 67.0011 in this format, whose numbers have 15 to 17 digits");
    }

    private static Place at(String latitude, String longitude) {
        return new Place("p", PlaceKind.SETTLEMENT, "Town", List.of(), Optional.empty(),
                Optional.of(new Coordinates(new BigDecimal(latitude), new BigDecimal(longitude), Optional.empty(), Optional.empty())), List.of());
    }
}
