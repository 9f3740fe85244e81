package dev.annals.core.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a file can say of a corpus: a file that was edited elsewhere may come back without some of its parts.
///
/// What it lacks was not edited, as opposed to what it has and what is empty in it.
///
/// @param file the name of the input
/// @param stamp which corpus it was made of, where it bears a stamp
/// @param lacks what it has no place for
public record Extent(String file, Optional<Stamp> stamp, List<Lack> lacks) {

    /// Copies the list.
    public Extent {
        lacks = List.copyOf(lacks);
    }

    /// A part that is missing.
    ///
    /// Paths begin with the name of an entity and have no numbers: `event/figures/bound`.
    ///
    /// @param rows the path to the rows that it is missing in, such as those of a sheet: `event/figures`, or `event`
    /// @param path the path to what is missing in them; the same where the rows themselves are missing, or none can be read
    /// @param notice tells of it
    public record Lack(String rows, String path, Notice notice) {}

    /// A row of a list whose record is not there.
    ///
    /// @param type the name of the entity of the record
    /// @param record the id of the record, where one can be read
    /// @param rows the path to the list
    /// @param rejection tells of it
    public record Stray(String type, Optional<String> record, String rows, Rejection rejection) {}

    /// Which corpus a file was made of. It is put into files that are edited elsewhere, so that a merge can tell a row that was deleted from one
    /// that was never there.
    ///
    /// @param model the version of the model by which the content was hashed
    /// @param content a hash of what all its records say, in whatever order they come
    /// @param records how many records it has
    /// @param created the day on which the corpus was made, as the corpus says; empty where it does not
    /// @param corpus its id; empty where it has no description
    public record Stamp(String model, long content, long records, String created, String corpus) {

        private static final Pattern TEXT = Pattern.compile(
                "annals-stamp 1 model=(\\S*) content=([0-9a-f]{16}) records=([0-9]{1,18}) created=([0-9-]*) corpus=(.*)", Pattern.DOTALL);

        /// The stamp on one line.
        public String text() {
            return String.format(Locale.ROOT, "annals-stamp 1 model=%s content=%016x records=%d created=%s corpus=%s", model, content, records, created, corpus);
        }

        /// The stamp that a text is, if it is one.
        public static Optional<Stamp> of(String text) {
            Matcher matcher = TEXT.matcher(text.strip());
            return matcher.matches()
                    ? Optional.of(new Stamp(
                            matcher.group(1), Long.parseUnsignedLong(matcher.group(2), 16), Long.parseLong(matcher.group(3)), matcher.group(4),
                            matcher.group(5)))
                    : Optional.empty();
        }

        /// Whether two files were made of the same records.
        public boolean sameContent(Stamp other) {
            return model.equals(other.model) && content == other.content && records == other.records;
        }

        /// The corpus in words: `the corpus 'harbour' of 2024-05-01 with 6 records`.
        public String words() {
            String name = corpus.isEmpty() ? "a corpus" : "the corpus '" + corpus + "'";
            return name + (created.isEmpty() ? "" : " of " + created) + " with " + records + " records";
        }
    }
}
