package dev.annals.lint;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What may be typed into cells (CT_DataValidation, ECMA-376 Part 1, 18.3.1.32).
///
/// @param book the workbook
/// @param sheet the sheet
/// @param rest what the sheet has beside rows
/// @param faults takes the faults
record ValidationRules(LintedBook book, Sheet sheet, Tree rest, Faults faults) {

    private static final int LONGEST_LIST = 255;
    private static final int LONGEST_TITLE = 32;
    private static final int LONGEST_MESSAGE = 255;
    private static final int MOST = 65_534;

    void check() {
        List<Tree> validations = rest.listed("dataValidations", "dataValidation");
        faults.require(validations.size() <= MOST, "limit", sheet.part(), sheet.name(), "has more than " + MOST + " validations");
        validations.forEach(this::check);
    }

    private void check(Tree validation) {
        String place = sheet.at(validation.attribute("sqref"));
        boolean somewhere = Area.listOf(validation.attribute("sqref")).isPresent();
        faults.require(somewhere, "validation", sheet.part(), place, "is a validation for no cells");
        limit(validation, place, "promptTitle", LONGEST_TITLE);
        limit(validation, place, "errorTitle", LONGEST_TITLE);
        limit(validation, place, "prompt", LONGEST_MESSAGE);
        limit(validation, place, "error", LONGEST_MESSAGE);
        boolean list = validation.attribute("type").equals("list");
        String formula = formula(validation);
        if (list && formula.startsWith("\"")) {
            int length = formula.length() - 2;
            faults.require(length <= LONGEST_LIST, "validation-list", sheet.part(), place,
                    "offers a list of " + length + " characters; Excel takes " + LONGEST_LIST);
        } else if (!validation.attribute("type").isEmpty() && !validation.attribute("type").equals("none")) {
            Optional<Flaw> problem = list ? Formulas.problemOfRange(formula, book) : Formulas.problem(formula, book);
            problem.ifPresent(flaw -> faults.add(flaw.code("validation"), sheet.part(), place, flaw.message()));
        }
    }

    /// The formula, or a list with quotation marks, for which newer versions of Excel have an element of their own.
    private static String formula(Tree validation) {
        return Stream.concat(validation.all("formula1"), validation.all("list")).map(Tree::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    private void limit(Tree validation, String place, String attribute, int most) {
        int length = Escapes.undone(validation.attribute(attribute)).length();
        faults.require(length <= most, "validation-text", sheet.part(), place, "has a " + attribute + " of " + length + " characters; Excel takes " + most);
    }
}
