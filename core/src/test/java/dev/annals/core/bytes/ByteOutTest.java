package dev.annals.core.bytes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ByteOutTest {

    private static final EscapeTable TILDES = EscapeTable.of(c -> c == '~' ? Optional.of("<tilde>") : Optional.empty());

    private final ByteOut out = new ByteOut();

    @Test
    void writesEveryCodePointAsJavaEncodesIt() throws IOException {
        String all = new Random(1).ints(0, Character.MAX_CODE_POINT + 1).filter(c -> c < 0xD800 || c > 0xDFFF).filter(c -> c != '~')
                .limit(50_000).mapToObj(Character::toString).collect(Collectors.joining());
        out.text(all, TILDES);
        assertThat(taken()).isEqualTo(all.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void escapesWhatAFormatAsksForBeyondAsciiToo() {
        out.text("é\u2028\ufeff🛢", EscapeTable.of(c -> Optional.of("<" + c + ">"), "\u2028\ufeff"));
        assertThat(out.toString()).isEqualTo("é<8232><65279>🛢");
    }

    @Test
    void writesPairsWhereverTheyStand() {
        for (int before = 4_090; before < 4_100; before++) {
            var one = new ByteOut();
            String text = "x".repeat(before) + "🛢~🛢";
            one.text(text, TILDES);
            assertThat(one.toString()).isEqualTo(text.replace("~", "<tilde>"));
        }
    }

    @Test
    void writesNumbersDecimalsAndDaysAsJavaDoes() {
        LongStream.concat(LongStream.of(0, 9, 10, 99, 100, 999_999_999_999_999_999L, 1_000_000_000_000_000_000L, -1, Long.MAX_VALUE, Long.MIN_VALUE), new Random(2).longs(1_000)).forEach(number -> {
            var one = new ByteOut();
            one.number(number);
            one.put(' ');
            one.decimal(BigDecimal.valueOf(number, 7));
            one.put(' ');
            one.decimal(BigDecimal.valueOf(number));
            assertThat(one.toString()).isEqualTo(number + " " + BigDecimal.valueOf(number, 7).toPlainString() + " " + number);
        });
        out.day(LocalDate.of(1, 2, 3));
        out.day(LocalDate.of(9999, 12, 31));
        assertThat(out.toString()).isEqualTo("0001-02-039999-12-31");
    }

    @Test
    void growsByWhateverItIsGiven() {
        int large = 300_000;
        var bytes = new ByteOut();
        bytes.put("a".repeat(large).getBytes(StandardCharsets.UTF_8));
        var ascii = new ByteOut();
        ascii.ascii("b".repeat(large));
        var blanks = new ByteOut();
        blanks.blanks(large);
        blanks.put('|');
        var one = new ByteOut();
        var number = new ByteOut();
        var day = new ByteOut();
        for (int i = 0; i < large; i++) {
            one.put('c');
            number.number(7);
            day.day(LocalDate.of(2024, 3, 1));
        }
        assertThat(bytes.toString()).isEqualTo("a".repeat(large));
        assertThat(ascii.toString()).isEqualTo("b".repeat(large));
        assertThat(blanks.toString()).isEqualTo(" ".repeat(large) + "|");
        assertThat(one.toString()).isEqualTo("c".repeat(large));
        assertThat(number.toString()).isEqualTo("7".repeat(large));
        assertThat(day.toString()).isEqualTo("2024-03-01".repeat(large));
    }

    @Test
    void writesCharactersAtTheEdgesOfTheLengthsOfUtf8() {
        String edges = "\u007f\u0080\u07ff\u0800\uffff" + Character.toString(0x10000) + Character.toString(Character.MAX_CODE_POINT);
        out.text(edges, TILDES);
        assertThat(out.toString()).isEqualTo(edges);
    }

    @Test
    void refusesAnEscapeForWhichThereIsNoRoomAndHalfAPairWithoutOne() {
        assertThat(EscapeTable.of(c -> c == '~' ? Optional.of("x".repeat(EscapeTable.LONGEST)) : Optional.empty()).escaped('~')).hasSize(EscapeTable.LONGEST);
        assertThatThrownBy(() -> EscapeTable.of(c -> c == '~' ? Optional.of("x".repeat(EscapeTable.LONGEST + 1)) : Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> out.text("\ud800", TILDES)).hasMessage("half of a surrogate pair");
    }

    @Test
    void isEmptyAfterItWasTaken() throws IOException {
        out.put("encoded".getBytes(StandardCharsets.UTF_8));
        out.blanks(3);
        assertThat(out.isFull()).isFalse();
        assertThat(taken()).hasSize(10);
        assertThat(taken()).isEmpty();
        out.ascii("a".repeat(1 << 16));
        assertThat(out.isFull()).isTrue();
    }

    private byte[] taken() throws IOException {
        var bytes = new ByteArrayOutputStream();
        out.writeTo(bytes);
        return bytes.toByteArray();
    }
}
