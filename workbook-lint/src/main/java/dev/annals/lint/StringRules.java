package dev.annals.lint;

import java.io.IOException;

/// The strings that cells share.
final class StringRules {

    private final Archive archive;
    private final LintedBook book;
    private final Headings headings;
    private final Faults faults;

    StringRules(Archive archive, LintedBook book, Headings headings, Faults faults) {
        this.archive = archive;
        this.book = book;
        this.headings = headings;
        this.faults = faults;
    }

    void check() throws IOException {
        for (String part : archive.related(book.part(), "sharedStrings")) {
            try (Cursor cursor = archive.read(part)) {
                check(part, cursor);
            }
        }
    }

    private void check(String part, Cursor cursor) throws IOException {
        long index = 0;
        while (cursor.next()) {
            if (cursor.starts("sst")) {
                String said = cursor.attribute("uniqueCount");
                boolean right = said.isEmpty() || said.equals(Long.toString(book.strings()));
                faults.require(right, "count", part, "", "has " + book.strings() + " strings, but says " + said);
            } else if (cursor.starts("si")) {
                String text = textOf(cursor.tree());
                TextRules.problem(text).ifPresent(problem -> faults.add("text", part, "", problem));
                if (headings.wantsString(index)) {
                    headings.putString(index, text);
                }
                index++;
            }
        }
    }

    /// A string of one or more runs; how it is pronounced is left out.
    static String textOf(Tree string) {
        var text = new StringBuilder();
        for (Tree child : string.children()) {
            if (child.name().equals("t")) {
                text.append(Escapes.undone(child.text()));
            } else if (child.name().equals("r")) {
                child.children("t").forEach(run -> text.append(Escapes.undone(run.text())));
            }
        }
        return text.toString();
    }
}
