package dev.annals.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Notice;
import dev.annals.core.schema.Type;
import dev.annals.excel.layout.Look;
import dev.annals.excel.layout.Naming;
import dev.annals.excel.layout.SheetColumn;
import dev.annals.excel.layout.SheetPlan;
import dev.annals.excel.layout.WorkbookLayout;
import dev.annals.testkit.RandomCorpus;
import dev.annals.testkit.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of value that a type of column cannot have, on every sheet: each is told with its cell, and with what was expected.
class BadEditsTest {

    private static final Parts WHOLE = whole();

    static final List<BadEdit> EDITS = edits();

    /// An edit that cannot be read.
    ///
    /// @param name what is done
    /// @param sheet the sheet
    /// @param cell the cell
    /// @param xml what stands there then
    /// @param told what has to be told of the cell
    record BadEdit(String name, String sheet, String cell, String xml, String told) {

        @Override
        public String toString() {
            return sheet + "!" + cell + ": " + name;
        }
    }

    private static Parts whole() {
        try {
            return new Parts(Samples.workbook(RandomCorpus.of(8, 20)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<BadEdit> edits() {
        var edits = new ArrayList<BadEdit>();
        for (SheetPlan plan : WorkbookLayout.OF_CORPUS.records().stream().flatMap(record -> record.sheets().stream()).toList()) {
            for (SheetColumn column : plan.columns()) {
                if (!column.computed()) {
                    firstFilled(plan, column).ifPresent(cell -> of(plan, column, cell, column.type(), edits));
                }
            }
        }
        var kinds = new LinkedHashMap<String, BadEdit>();
        edits.forEach(edit -> kinds.putIfAbsent(edit.sheet() + " " + edit.name(), edit));
        return List.copyOf(kinds.values());
    }

    private static Optional<String> firstFilled(SheetPlan plan, SheetColumn column) {
        Matcher matcher = Pattern.compile("<c r=\"(" + column.letters() + "(?!1\")\\d+)\"").matcher(WHOLE.text(WHOLE.partOf(plan.name())));
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static void of(SheetPlan plan, SheetColumn column, String cell, Type<?> type, List<BadEdit> edits) {
        var of = new Edits(plan, column, cell, edits);
        if (column.required() && column.index() >= plan.keys()) {
            of.add("nothing", "", "is missing");
        }
        of.add("an error", "<c r=\"%s\" t=\"e\"><v>#REF!</v></c>", "holds the error #REF! instead of a value");
        switch (type) {
            case Type.Text text -> of.addText();
            case Type.Identifier identifier -> of.addText();
            case Type.Reference reference -> of.addReference(reference);
            case Type.Count count -> of.addCount();
            case Type.Decimal decimal -> of.addNumber("is not a decimal number");
            case Type.Flag flag -> of.addText("perhaps", "is neither true nor false");
            case Type.Day day -> of.addDay();
            case Type.Coded<?> coded -> of.addText("no-such-code", "is not one of " + coded.list().codes().getFirst());
            case Type.Choice<?> choice -> of.addText("no-such-kind", "is not one of " + choice.cases().getFirst().name());
            case Type.Maybe<?> maybe -> of(plan, column, cell, maybe.of(), edits);
            case Type.Many<?> many -> throw new IllegalStateException("A list is no column");
            case Type.Nested<?> nested -> throw new IllegalStateException("A record is no column");
        }
    }

    /// The edits of one cell.
    private record Edits(SheetPlan plan, SheetColumn column, String cell, List<BadEdit> edits) {

        void add(String name, String xml, String told) {
            edits.add(new BadEdit(name + " as " + Naming.element(column.type()), plan.name(), cell, xml.formatted(cell), told));
        }

        void addText(String text, String told) {
            add("'" + text + "'", "<c r=\"%s\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>", told);
        }

        void addText() {
            add("a truth value", "<c r=\"%s\" t=\"b\"><v>1</v></c>", "is a truth value; give the cell the format Text");
            add("a date", "<c r=\"%s\" s=\"" + Look.DAY.format() + "\"><v>45000</v></c>", "is shown as a date; give the cell the format Text");
        }

        /// A row of a list says first whose list it is.
        void addReference(Type.Reference reference) {
            if (column.index() < plan.keys()) {
                addText("nobody", "is not the id of a row of the sheet");
                return;
            }
            addText();
            if (reference.scope() == Type.Scope.RECORD) {
                addText("r99", "is not");
            }
        }

        void addNumber(String told) {
            addText("many", told);
            addText("1,234", told);
            add("a truth value", "<c r=\"%s\" t=\"b\"><v>1</v></c>", "is a truth value, not a number");
            add("a date", "<c r=\"%s\" s=\"" + Look.DAY.format() + "\"><v>45000</v></c>", "is shown as a date");
        }

        void addCount() {
            addNumber("is not a whole number");
            add("a fraction", "<c r=\"%s\"><v>1.5</v></c>", "is not a whole number");
        }

        void addDay() {
            addText("2024-02-30", "is not a day of the calendar, written YYYY-MM-DD");
            addText("last week", "is not a day of the calendar, written YYYY-MM-DD");
            add("a time", "<c r=\"%s\"><v>45000.5</v></c>", "is not the number of a day");
            add("a day that programs disagree on", "<c r=\"%s\"><v>59</v></c>", "is the number of a day on which spreadsheets disagree");
        }
    }

    static List<BadEdit> each() {
        return EDITS;
    }

    @Test
    void knowsMoreThanAHundredKinds() {
        assertThat(EDITS).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("each")
    void tellsOf(BadEdit edit) throws IOException {
        byte[] workbook = WHOLE.copy().replaceCell(edit.sheet(), edit.cell(), edit.xml()).packed();

        List<Notice> notices = Reading.of(new WorkbookImporter(), "corpus.xlsx", workbook).allNotices();

        assertThat(notices).extracting(Notice::toString).anySatisfy(notice -> assertThat(notice)
                .startsWith("corpus.xlsx: " + edit.sheet() + "!" + edit.cell() + ": ")
                .contains(edit.told()));
    }
}
