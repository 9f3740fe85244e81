package dev.annals.core.limit;

import java.util.Arrays;
import java.util.Optional;

/// A limit on what is read, which real files do not come near to.
public enum Limit {

    /// Rows of workbooks unpack to some twenty times their size, and so do records of JSON; deflate (RFC 1951) can reach 1,032.
    UNPACKED_RATIO("unpacked-ratio", 200, "how many times its size a packed file may unpack to", "keeps a small file from unpacking without end"),

    /// What unpacks to less is harmless whatever its ratio, such as an empty sheet.
    UNPACKED_FREE("unpacked-free", 64L << 20, "how many bytes a packed file may unpack to, whatever its size", "keeps a small file from unpacking without end"),

    /// More than any dataset has in one file.
    UNPACKED_SIZE("unpacked-size", 100_000_000_000L, "how many bytes a packed file may unpack to at all", "keeps a file from unpacking for hours"),

    /// More than any workbook has, and than an archive of all days of GDELT.
    ARCHIVE_ENTRIES("archive-entries", 100_000, "how many files an archive or a workbook may hold", "keeps a list of empty files from filling the memory"),

    /// A line, a row, a record of JSON, or what stands between two triples.
    RECORD_LENGTH("record-length", 1 << 24, 1 << 29, "how many bytes a line, row or record may have", "keeps one record from filling the memory"),

    /// Excel itself allows 32,767 in a cell.
    CELL_LENGTH("cell-length", 1 << 24, 1 << 29, "how many characters a cell, or any other text in a workbook, may have", "keeps one cell from filling the memory"),

    /// To work out far longer ones would take hours.
    NUMBER_LENGTH("number-length", 1000, 1 << 20, "how many characters a number may have", "keeps a number from taking hours to work out"),

    /// Parsers go down a method call or more for each level.
    NESTING("nesting", 200, 1000, "how deep brackets or elements may lie within each other", "keeps brackets within brackets from using up the stack"),

    /// More than a record has that somebody wrote.
    RECORD_VALUES("record-values", 1 << 18, 1 << 26, "how many values a record of JSON may have", "keeps a record of millions of tiny values from filling the memory"),

    /// Parsers remember names.
    KEY_LENGTH("key-length", 1000, 1 << 20, "how many characters a key of JSON may have", "keeps keys from filling the memory"),

    /// Parsers remember IRIs.
    IRI_LENGTH("iri-length", 1 << 16, 1 << 24, "how many characters an IRI may have", "keeps IRIs from filling the memory");

    private final String title;
    private final long usual;
    private final long most;
    private final String meaning;
    private final String purpose;

    Limit(String title, long usual, String meaning, String purpose) {
        this(title, usual, Long.MAX_VALUE, meaning, purpose);
    }

    Limit(String title, long usual, long most, String meaning, String purpose) {
        this.title = title;
        this.usual = usual;
        this.most = most;
        this.meaning = meaning;
        this.purpose = purpose;
    }

    /// The limit of this name.
    public static Optional<Limit> named(String title) {
        return Arrays.stream(values()).filter(limit -> limit.title.equals(title)).findFirst();
    }

    /// The name by which options and messages call it.
    public String title() {
        return title;
    }

    /// Its value where nobody says otherwise.
    public long usual() {
        return usual;
    }

    /// The largest value that it can have; beyond that, arrays or the stack of a thread end.
    public long most() {
        return most;
    }

    /// What it limits.
    public String meaning() {
        return meaning;
    }

    /// What it is for: it ...
    public String purpose() {
        return purpose;
    }
}
