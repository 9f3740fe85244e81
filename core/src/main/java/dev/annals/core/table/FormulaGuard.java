package dev.annals.core.table;

import java.util.regex.Pattern;

/// Texts that no spreadsheet takes for a formula, as the guidance of OWASP on CSV injection has it: a `'` stands before what would begin one.
///
/// Numbers stay as they are. A spreadsheet whose locale separates cells by `;` takes what follows one for a cell, even within quotes, and the
/// wide forms of the characters count too where East Asian texts are typed.
public final class FormulaGuard {

    private static final String NUMBER = "[+-]?(?:\\d+(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?";
    private static final String BLANKS = "[\\p{Z}\\p{Cf}]*";
    private static final String BEGINS = "[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]";
    private static final Pattern FIRST = Pattern.compile("^(?=[\t\r\n\0]|" + BLANKS + BEGINS + ")(?!" + NUMBER + "\\z)");
    private static final Pattern LATER = Pattern.compile("(?<=[;\t\r\n])(?=" + BLANKS + BEGINS + ")(?!" + BLANKS + NUMBER + BLANKS + "(?:[;\t\r\n]|\\z))");

    private FormulaGuard() {}

    /// The text, or what is to be written in its place.
    public static String of(String text) {
        return LATER.matcher(FIRST.matcher(text).replaceFirst("'")).replaceAll("'");
    }
}
