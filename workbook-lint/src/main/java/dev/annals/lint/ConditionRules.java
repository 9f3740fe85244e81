package dev.annals.lint;

import java.util.List;

/// Formats that depend on values (CT_ConditionalFormatting, ECMA-376 Part 1, 18.3.1.18).
///
/// @param book the workbook
/// @param sheet the sheet
/// @param rest what the sheet has beside rows
/// @param faults takes the faults
record ConditionRules(LintedBook book, Sheet sheet, Tree rest, Faults faults) {

    void check() {
        for (Tree formatting : rest.children("conditionalFormatting")) {
            String place = sheet.at(formatting.attribute("sqref"));
            boolean somewhere = Area.listOf(formatting.attribute("sqref")).isPresent();
            faults.require(somewhere, "condition", sheet.part(), place, "is a format for no cells");
            List<Tree> rules = formatting.children("cfRule");
            faults.require(!rules.isEmpty(), "condition", sheet.part(), place, "has no rule");
            rules.forEach(rule -> check(rule, place));
        }
    }

    private void check(Tree rule, String place) {
        long format = rule.number("dxfId", 0);
        boolean known = !rule.has("dxfId") || (format >= 0 && format < book.differentialFormats());
        faults.require(known, "style-index", sheet.part(), place, "has the dxfId " + format + ", of which there are " + book.differentialFormats());
        faults.require(rule.number("priority", 0) > 0, "condition", sheet.part(), place, "has no priority");
        List<Tree> formulas = rule.children("formula");
        formulas.stream().filter(formula -> formulas.size() == 1 || !formula.text().isBlank()).forEach(formula ->
                Formulas.problem(formula.text(), book).ifPresent(flaw -> faults.add(flaw.code("condition"), sheet.part(), place, flaw.message())));
    }
}
