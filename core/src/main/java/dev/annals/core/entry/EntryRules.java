package dev.annals.core.entry;

import dev.annals.core.model.Amount;
import dev.annals.core.model.Catalogue;
import dev.annals.core.model.When;
import dev.annals.core.schema.DataDictionary;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Schema;
import dev.annals.core.schema.Term;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What may be typed into a cell, and what an empty one means, as a part of the data dictionary.
public final class EntryRules {

    private static final List<String> DATES = List.of(
            "2024-11-21", "21 Nov 2024", "Nov 21, 2024", "21/11/2024", "Nov 2024", "2024", "the 2020s", "week of 18 Nov 2024", "21-23 Nov 2024",
            "28 Nov - 2 Dec 2024", "between 21 and 23 Nov 2024", "until 21 Nov 2024", "by 21 Nov 2024", "since Nov 2024", "after 2023", "late August 2024",
            "mid-December 2024", "late 2019", "about 2024", "2024?", "2024-11-21%", "2024-11-21/2024-11-23", "[2024-11-21..2024-11-23]",
            "21-23 Nov 2024 (within or throughout)", "2024-11-21 \"Thursday\"", "unknown", "unknown \"Friday\"");

    private static final List<String> AMOUNTS = List.of(
            "12", "1,200", "1.5 million", "twelve", ">300", "more than 300", "at least 50", "50+", "at most 20", "up to 20", "<10", "about 1,000,000", "13-15",
            "dozens", "\"every other house\"", "not recorded");

    private EntryRules() {}

    /// The data dictionary of a corpus, with what may be typed.
    public static String dictionary() {
        return DataDictionary.of("Annals data dictionary", Catalogue.ENTITIES) + page();
    }

    private static String page() {
        return "\n## Entering by hand\n\nIn a [workbook made for entering](../docs/entering.md), one cell holds a whole date or amount, and some cells may stay empty.\n"
                + "\n### Dates\n\n" + table(DATES, "earliest | latest | precision | nature | qualifier | verbatim", typed -> row(DateEntry.read(typed)))
                + "\nWhat can mean two days, such as 03/04/2024, is refused with both of them; so is a date without its year.\n"
                + "\n### Amounts\n\n" + table(AMOUNTS, "kind | value", typed -> row(AmountEntry.read(typed)))
                + "\nWhat can mean two numbers, such as 1.000 or a dozen, is refused with both of them.\n"
                + "\n### Empty cells\n\n| field | an empty cell means |\n|---|---|\n" + defaults();
    }

    private static String table(List<String> examples, String headings, Function<String, String> meaning) {
        String line = "|---".repeat(1 + headings.split("\\|").length) + "|\n";
        return "| typed | " + headings + " |\n" + line
                + examples.stream().map(typed -> "| `" + typed + "` | " + meaning.apply(typed) + " |\n").collect(Collectors.joining());
    }

    private static String row(When when) {
        return String.join(" | ",
                when.earliest().map(Object::toString).orElse(""), when.latest().map(Object::toString).orElse(""), when.precision().code(),
                when.nature().code(), when.qualifier().map(Term::code).orElse(""), when.verbatim().orElse(""));
    }

    private static String row(Amount amount) {
        return switch (amount) {
            case Amount.Exact exact -> Amount.Exact.ENTITY.name() + " | " + exact.value().toPlainString();
            case Amount.AtLeast atLeast -> Amount.AtLeast.ENTITY.name() + " | " + atLeast.value().toPlainString();
            case Amount.AtMost atMost -> Amount.AtMost.ENTITY.name() + " | " + atMost.value().toPlainString();
            case Amount.MoreThan moreThan -> Amount.MoreThan.ENTITY.name() + " | " + moreThan.value().toPlainString();
            case Amount.LessThan lessThan -> Amount.LessThan.ENTITY.name() + " | " + lessThan.value().toPlainString();
            case Amount.About about -> Amount.About.ENTITY.name() + " | " + about.value().toPlainString();
            case Amount.Between between -> Amount.Between.ENTITY.name() + " | " + between.low().toPlainString() + " to " + between.high().toPlainString();
            case Amount.Vague vague -> Amount.Vague.ENTITY.name() + " | " + vague.text();
            case Amount.NotRecorded none -> Amount.NotRecorded.ENTITY.name() + " | ";
        };
    }

    private static String defaults() {
        return Catalogue.SCHEMA.kinds().stream().map(EntryRules::defaults).collect(Collectors.joining());
    }

    private static String defaults(Schema.Kind kind) {
        return kind.fields().stream()
                .flatMap(field -> field.whenEmpty().stream().map(term -> row(kind, field, term)))
                .collect(Collectors.joining());
    }

    private static String row(Schema.Kind kind, Field<?, ?> field, Term term) {
        return "| `" + field.name() + "` of " + kind.entity().name() + " | `" + term.code() + "` |\n";
    }
}
