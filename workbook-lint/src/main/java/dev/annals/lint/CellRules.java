package dev.annals.lint;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// One cell (CT_Cell, ECMA-376 Part 1, 18.3.1.4). Its string and its value are both optional: openpyxl and SAS write an empty text as a
/// cell of the type of inline strings without one.
///
/// @param book the workbook that it belongs to
/// @param sheet the sheet that it stands on
/// @param place its sheet and name
/// @param faults takes the faults
record CellRules(LintedBook book, Sheet sheet, String place, Faults faults) {

    private static final Pattern EDGE_OF_BLANKS = Pattern.compile("^[ \\t\\r\\n]|[ \\t\\r\\n]\\z");
    private static final Set<String> CHILDREN = Set.of("f", "v", "is", "extLst");
    private static final Set<String> ERRORS = Set.of("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA");

    void check(Tree cell) {
        if (!cell.text().isBlank()) {
            add("stray-text", "has the text '" + cell.text() + "' beside its value");
        }
        for (Tree child : cell.children()) {
            if (!CHILDREN.contains(child.name())) {
                add("cell-content", "has a <" + child.name() + ">");
            }
        }
        cell.child("f").filter(formula -> !formula.text().isEmpty() || !(formula.has("si") || formula.attribute("t").equals("dataTable")))
                .flatMap(formula -> Formulas.problem(formula.text(), book)).ifPresent(flaw -> add(flaw.code("formula"), flaw.message()));
        String type = cell.attribute("t");
        Optional<Tree> inline = cell.child("is");
        if (inline.isPresent() && !type.equals("inlineStr")) {
            add("cell-content", "has an inline string, but is of another type");
        }
        inline.ifPresent(this::checkInline);
        cell.child("v").ifPresent(value -> check(type, value.text()));
    }

    private void checkInline(Tree inline) {
        TextRules.problem(StringRules.textOf(inline)).ifPresent(problem -> add("text", problem));
        inline.all("t").filter(text -> EDGE_OF_BLANKS.matcher(text.text()).find() && !text.attribute("xml:space").equals("preserve"))
                .findFirst().ifPresent(text -> add("blanks", "has blanks around its text that Excel would drop"));
    }

    private void check(String type, String value) {
        switch (type) {
            case "", "n" -> require(value.isEmpty() || isNumber(value), "number", "has '" + value + "', which is no number");
            case "s" -> {
                long index = Tree.whole(value, -1);
                require(index >= 0 && index < book.strings(), "shared-string", "names the string " + value + " of " + book.strings());
            }
            case "b" -> require(Set.of("0", "1").contains(value), "flag", "has '" + value + "', which is neither true nor false");
            case "e" -> require(ERRORS.contains(value), "error", "has '" + value + "', which is none of Excel's errors");
            case "str" -> TextRules.problem(Escapes.undone(value)).ifPresent(problem -> add("text", problem));
            case "inlineStr" -> add("cell-content", "has a value in the place of its inline string, or beside it");
            case "d" -> {}
            default -> add("cell-content", "is of the type " + type);
        }
    }

    static boolean isNumber(String value) {
        try {
            return Double.isFinite(Double.parseDouble(value)) && value.matches("[-+0-9.eE]+");
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private void require(boolean holds, String code, String message) {
        faults.require(holds, code, sheet.part(), place, message);
    }

    private void add(String code, String message) {
        faults.add(code, sheet.part(), place, message);
    }
}
