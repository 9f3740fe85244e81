package dev.annals.importers.column;

import dev.annals.core.format.TableReader;
import dev.annals.importers.cell.Content;
import dev.annals.importers.cell.DayOrder;
import dev.annals.importers.cell.DayRange;
import dev.annals.importers.cell.Days;
import dev.annals.importers.cell.DigitGroups;
import dev.annals.importers.cell.MissingWords;
import dev.annals.importers.cell.NumericDay;
import dev.annals.importers.cell.WrittenNumber;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// What the program that saved a file did to all its values alike, as the first pass found.
///
/// @param slashes the order of day and month in dates with slashes
/// @param hyphens the order of day and month in dates with hyphens
/// @param groups what commas and points in whole numbers are
/// @param decimalComma whether a comma stands before the fraction of a number
/// @param allQuoted whether every field stands in quotes, so that a word for what is missing does too
/// @param doubts of which cells nobody can tell what was meant
public record FileHabits(
        DayOrder slashes, DayOrder hyphens, DigitGroups groups, boolean decimalComma, boolean allQuoted, TableReader.Doubts doubts) {

    private static final Pattern CUT = Pattern.compile("[1-9][0-9]?");
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d+,\\d+");

    /// Of a file of which nothing is known.
    public static final FileHabits NONE = new FileHabits(DayOrder.UNDECIDED, DayOrder.UNDECIDED, DigitGroups.USUAL, false, false, TableReader.Doubts.NONE);

    /// Writes those of a file in which nobody doubts a cell, for [#read].
    public void write(DataOutput out) throws IOException {
        out.writeUTF(slashes.name());
        out.writeUTF(hyphens.name());
        out.writeUTF(groups.commas().name());
        out.writeUTF(groups.points().name());
        out.writeBoolean(decimalComma);
        out.writeBoolean(allQuoted);
    }

    /// Reads what was written.
    public static FileHabits read(DataInput in) throws IOException {
        return new FileHabits(
                DayOrder.valueOf(in.readUTF()), DayOrder.valueOf(in.readUTF()),
                new DigitGroups(DigitGroups.Use.valueOf(in.readUTF()), DigitGroups.Use.valueOf(in.readUTF())), in.readBoolean(), in.readBoolean(), TableReader.Doubts.NONE);
    }

    /// Whether there may be such cells at all.
    public boolean hasDoubts() {
        return !doubts.equals(TableReader.Doubts.NONE);
    }

    /// With these orders of day and month.
    FileHabits ordered(DayOrder inSlashes, DayOrder inHyphens) {
        return new FileHabits(inSlashes, inHyphens, groups, decimalComma, allQuoted, doubts);
    }

    /// Whether a value is a word that stands for nothing. The country codes of the datasets have three letters, or are those of FIPS
    /// 10-4, where `NA` is none.
    public boolean isMissing(DatasetTable table, String value, boolean quoted) {
        return table.missing().contains(value) || (MissingWords.has(value) && (!quoted || allQuoted));
    }

    /// What a cell of such content says, without what the program did to it.
    public String plain(Content content, String value) {
        return switch (content) {
            case CODE, DAY -> WrittenNumber.plain(value, groups);
            case THREE_DIGITS -> threeDigits(WrittenNumber.plain(value, groups));
            case MEASURED -> WrittenNumber.signed(WrittenNumber.unwrapped(value));
            case TEXT -> value;
        };
    }

    /// Whether a number was rounded, or can be one of two, so that it is none; that is told once for the file.
    public boolean isLost(Content content, String value) {
        return WrittenNumber.isRounded(value) || (content == Content.CODE && WrittenNumber.isDoubtful(value, groups));
    }

    /// Whether a code of three digits has lost zeros.
    static boolean isCut(String value) {
        return value.length() <= 2 && CUT.matcher(value).matches();
    }

    /// A code of three digits with the zeros that it has lost; any other text as it is.
    static String threeDigits(String value) {
        return isCut(value) ? "0".repeat(3 - value.length()) + value : value;
    }

    /// Whether a number has a comma before its fraction.
    static boolean hasDecimalComma(String value) {
        return value.indexOf(',') > 0 && COMMA.matcher(value).matches();
    }

    /// The days that a text can mean, in a row whose year may be asked for.
    public Optional<DayRange> days(String text, Supplier<Optional<Integer>> ofRow) {
        Optional<LocalDate> usual = Days.usual(text);
        return usual.isPresent() ? usual.map(DayRange::of) : days(text, ofRow.get());
    }

    private Optional<DayRange> days(String text, Optional<Integer> year) {
        Optional<LocalDate> plain = Days.plain(text, year);
        return plain.isPresent() ? plain.map(DayRange::of) : NumericDay.of(Days.date(text), year).flatMap(day -> day.days(order(day.separator())));
    }

    /// A date in numbers as ISO 8601 writes it, where the file shows which of its days it is; any other text as it is.
    public String dayInNumbers(String text) {
        return NumericDay.of(text, Optional.empty()).flatMap(date -> date.days(order(date.separator()))).flatMap(DayRange::day).map(LocalDate::toString)
                .orElse(text);
    }

    /// Dots are written by those who put the day first.
    private DayOrder order(char separator) {
        return switch (separator) {
            case '/' -> slashes;
            case '-' -> hyphens;
            default -> DayOrder.DAY_FIRST;
        };
    }
}
