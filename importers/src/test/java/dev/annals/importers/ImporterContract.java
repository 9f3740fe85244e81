package dev.annals.importers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Rejection;
import dev.annals.testkit.Reading;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What every importer of a table promises; the test of a dataset supplies a sound file.
public abstract class ImporterContract {

    private static final String PATH = "annals.path";
    private static final List<String> SPOILERS = List.of(
            "\"", ",", "\t", ";", "\n", "\r", "\r\n", "\0", "\u00e9", "2021-02-30", "0000-00-00", "99999999", "91", "-181", "1e999", "NaN",
                    "--",
            "None", " ", "\uFEFF", "\uD83D\uDE00", "%2F", "/");

    /// The importer under test.
    public abstract Importer importer();

    /// A sound file.
    public abstract String sound();

    /// How many rows it has, without the header.
    public abstract int rows();

    @Test
    void makesAnEventOfEveryRow() {
        Reading reading = Files.read(importer(), "sound.csv", sound());

        assertThat(reading.rejections()).isEmpty();
        assertThat(Files.events(reading)).hasSize(rows());
    }

    @Test
    void givesRecordsThatPassAllChecks() {
        assertThat(rejected(sound().getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void givesBackTheFileByteForByte() {
        for (String file : List.of(sound(), sound().substring(0, sound().length() - 1), sound() + "\n\n", "\n" + sound(), "\uFEFF"
                + sound(), sound().replace("\n", "\r\n"))) {
            Reading reading = Files.read(importer(), "sound.csv", file);

            assertThat(new String(Files.original(reading), StandardCharsets.UTF_8)).isEqualTo(file);
        }
    }

    @Test
    void givesBackBytesThatAreNotUtf8() {
        for (String letter : List.of("\u00f6", "\u0099", "\u00c3\u00b6\u0099")) {
            byte[] file = sound().replace("topia", "t" + letter + "pia").getBytes(StandardCharsets.ISO_8859_1);

            assertThat(latin(Files.original(Reading.of(importer(), "sound.csv", file)))).as(letter).isEqualTo(latin(file));
        }
    }

    @Test
    void accountsForEveryRowOfAFileThatIsCutOffAnywhere() {
        byte[] whole = sound().getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < whole.length; length++) {
            check(Arrays.copyOf(whole, length), "cut off after " + length);
        }
    }

    @Test
    void accountsForEveryRowOfASpoiltFile() {
        for (int seed = 0; seed < 1500; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder(sound());
            for (int times = random.nextInt(3); times >= 0; times--) {
                int place = random.nextInt(text.length());
                text.replace(place, Math.min(text.length(), place + random.nextInt(5)), SPOILERS.get(random.nextInt(SPOILERS.size())));
            }
            byte[] bytes = text.toString().getBytes(random.nextInt(5) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            check(bytes, "seed " + seed);
        }
    }

    @AfterEach
    void open() {
        System.clearProperty(PATH);
    }

    @Test
    void readsTheSlowWayWhatItReadsTheFastWay() {
        for (int seed = 0; seed < 150; seed++) {
            byte[] file = spoilt(seed).getBytes(seed % 5 == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
            List<Input> inputs = List.of(Files.input("spoilt.csv", file), Files.input("sound.csv", sound().getBytes(StandardCharsets.UTF_8)));
            Reading fast = Reading.of(importer(), inputs);
            System.setProperty(PATH, "slow");
            Reading slow = Reading.of(importer(), inputs);
            System.clearProperty(PATH);

            assertThat(fast.records()).as("seed " + seed).isEqualTo(slow.records());
            assertThat(fast.rejections()).as("seed " + seed).isEqualTo(slow.rejections());
            assertThat(fast.allNotices()).as("seed " + seed).isEqualTo(slow.allNotices());
        }
    }

    private String spoilt(int seed) {
        var random = new Random(seed);
        var text = new StringBuilder(sound() + sound());
        for (int times = random.nextInt(4); times > 0; times--) {
            int place = random.nextInt(text.length());
            text.replace(place, Math.min(text.length(), place + random.nextInt(5)), SPOILERS.get(random.nextInt(SPOILERS.size())));
        }
        return text.toString();
    }

    private void check(byte[] file, String which) {
        Accounting.check(importer(), file, which);
    }

    private List<Rejection> rejected(byte[] file) {
        return Accounting.rejected(importer(), file);
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
