package dev.annals.excel.page;

import dev.annals.core.format.Extent.Stamp;
import dev.annals.core.format.Shortfall;
import dev.annals.core.model.Corpus;
import dev.annals.excel.layout.ComputedSheet;
import dev.annals.excel.layout.EntryMark;
import dev.annals.excel.layout.Profile;
import dev.annals.excel.layout.SheetPlan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;

/// The first sheet: what the workbook is, how much is in it, how to read it.
final class CoverSheet {

    static final String NAME = ComputedSheet.COVER.title();

    /// How wide the columns between the margins are.
    static final int[] WIDTHS = {22, 88};

    private static final List<String> HOW_TO_READ = List.of(
            "A row of a sheet such as Events or Actors is a record; its first column is the id by which other rows refer to it.",
            "What a record can have several of has a sheet of its own: its first column names the record, n numbers the rows.",
            "Sources that give different numbers have a row each: nothing is added up, averaged or overwritten.",
            "A date has its earliest and its latest day, and says how exactly it is known.",
            "An empty cell means not known; it never means zero.");

    private static final List<String> HOW_TO_USE = List.of(
            "Underlined words and numbers lead to the rows that they are about, as long as the sheet there is not sorted.",
            "Columns without any value are folded away; a click on the [+] above the headings shows them. Empty sheets are hidden.",
            "To correct the corpus, change cells, or add rows below a table, and keep headings, ids and n; then import the workbook.",
            "Columns with a grey heading, and the sheets that are made from others, are computed: they refuse what is typed, and are not read back.");

    private static final List<String> HOW_TO_ENTER = List.of(
            "Sources: a row for each article, with a short id of your own, such as dawn-2024-11-21, and the name of its file if you have it.",
            "Places and Actors: a row for each, with its name and kind. Then Events: title, when and detail kind.",
            "Event participations, placings, figures, responsibilities, links: a row for each. The first column is the title of the event; actors and places go by name.",
            "source and quotation: beside each row, which article says so, and its words, copied from it. A number that two articles give differently is two rows.",
            "A date is one cell: 2024-11-21, Nov 2024, 21-23 Nov 2024, between 21 and 23 Nov 2024, late August 2024, about 2024, 2024?, unknown.",
            "An amount is one cell: 12, >300, at least 50, about 1,000,000, 13-15, dozens, not recorded.",
            "May stay empty: ids (they are made of titles), n (rows are counted), factuality (actual), bound (stated), role of a place (location), method and format (unspecified).",
            "What is folded away, under the [+] above the headings, and the hidden sheets are for what is rarer; the sheet Dictionary explains all of it.",
            "The sheet Worked example shows how three events look. It is not read, and may be deleted.",
            "Save, and run: annals import FILE.xlsx --sources FOLDER -o corpus.json. FOLDER has the articles as text files; without it, quotations keep no place in them.",
            "What is wrong is told cell by cell, with what is allowed there. Mend it, and run the same again.");

    private final Page page;

    CoverSheet(Page page) {
        this.page = page;
        page.sheet().setFitToPage(true);
    }

    void describe(Optional<Corpus> corpus) {
        page.title(corpus.map(Corpus::title).map(CoverSheet::shortened).orElse("A corpus of events"));
        page.space();
        corpus.flatMap(Corpus::summary).ifPresent(summary -> page.paragraph(shortened(summary), Styles.Prose.BODY));
        page.section("About this corpus");
        corpus.flatMap(Corpus::licence).ifPresent(licence -> page.fact("Licence", shortened(licence)));
        corpus.flatMap(Corpus::created).ifPresent(created -> page.fact("Created", created.toString()));
    }

    /// Says how many records of a kind there are, on a sheet that is to be had with a click.
    void count(SheetPlan plan, long rows, boolean shown) {
        XSSFRow row = page.fact(plan.name(), String.format(Locale.ROOT, "%,d", rows));
        XSSFCell name = page.put(row, Page.FIRST, plan.name(), shown ? Styles.Prose.LINK : Styles.Prose.FAINT);
        if (shown) {
            page.link(name, plan.name());
        }
    }

    /// Says how much of the input is not here, and where that is.
    void lack(Shortfall missing) {
        String lacking = Stream.of(
                        counted(missing.rejected(), "record that was rejected", "records that were rejected"),
                        counted(missing.superseded(), "older version of a row", "older versions of rows"),
                        counted(missing.errors(), "more error, such as a value that cannot be read", "more errors, such as values that cannot be read"))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
        if (missing.elsewhere() > 0) {
            page.fact("A part", counted(missing.elsewhere(), "more event of this corpus is", "more events of this corpus are") + " in other workbooks, which were made with this one.");
        }
        if (!lacking.isEmpty()) {
            page.fact("Not in it", lacking + ". The messages of the run that made it, and its rejects, say which.");
        }
    }

    private static String counted(long count, String one, String several) {
        return count == 0 ? "" : String.format(Locale.ROOT, "%,d %s", count, count == 1 ? one : several);
    }

    /// Says how to enter events.
    void guide() {
        linkContents();
        page.section("How to enter events");
        HOW_TO_ENTER.forEach(line -> page.paragraph(line, Styles.Prose.BODY));
    }

    private void linkContents() {
        XSSFRow row = page.fact("Contents", "All sheets, with what they hold");
        page.link(page.put(row, Page.FIRST, "Contents", Styles.Prose.LINK), ContentsSheet.NAME);
    }

    void explain(Profile profile) {
        linkContents();
        if (!profile.leftOut().isEmpty()) {
            page.fact("Left out", profile.leftOut());
        }
        page.section("How to read it");
        HOW_TO_READ.forEach(line -> page.paragraph(line, Styles.Prose.BODY));
        page.section("How to use it");
        page.paragraph("The sheet Dictionary explains every column." + (profile.hasNotes() ? " A note on each heading says the same." : ""), Styles.Prose.BODY);
        HOW_TO_USE.forEach(line -> page.paragraph(line, Styles.Prose.BODY));
    }

    /// Says which corpus the workbook was made of, for programs that keep no properties of a workbook.
    void stamp(Stamp stamp, boolean forEntering) {
        page.section("Stamp");
        if (forEntering) {
            page.paragraph(EntryMark.TEXT, Styles.Prose.FAINT);
            page.paragraph("By the line above, an import knows that short forms are to be understood.", Styles.Prose.FAINT);
        }
        page.paragraph(stamp.text(), Styles.Prose.FAINT);
        page.paragraph("By this line, an import with --base knows which corpus the workbook was made of.", Styles.Prose.FAINT);
        page.printUpTo(page.sheet().getLastRowNum());
    }

    /// The whole text stands in the sheet of the corpus.
    private static String shortened(String text) {
        int most = 3000;
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isLowSurrogate(text.charAt(most)) ? most - 1 : most) + " ...";
    }
}
