package dev.annals.importers.column;

import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Measure;
import dev.annals.importers.cell.Content;
import dev.annals.importers.file.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

/// A column of a dataset: its name in the header, and what becomes of it. Every column stays in the raw row whatever its use.
public final class DatasetColumn {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final int number = COUNT.getAndIncrement();
    private final String name;
    private final List<String> olderNames;
    private final Content content;
    private final Use use;

    private DatasetColumn(Use use, Content content, String name, String... olderNames) {
        this.name = name;
        this.olderNames = List.of(olderNames);
        this.content = content;
        this.use = use;
    }

    /// What becomes of the values of a column.
    public sealed interface Use {
        /// The dataset reads it together with other columns.
        record Mapped(String to) implements Use {}

        /// A code of the event; it may have `more` uses, together with other columns.
        record EventCode(String scheme, Optional<String> more, Labels labels) implements Use {}

        /// A metric of the event.
        record Computed() implements Use {}

        /// A number of people or things.
        record Counted(Measure measure, Optional<String> group, FigureBound bound) implements Use {}

        /// Nothing more: it stays in the raw row.
        record Kept() implements Use {}
    }

    /// Where the words for codes come from.
    public sealed interface Labels {
        /// From nowhere.
        record None() implements Labels {}

        /// From another column of the row.
        record Words(DatasetColumn column) implements Labels {}

        /// From a table of all codes.
        record Meanings(Function<String, Optional<String>> of) implements Labels {}
    }

    /// Words that the dataset reads together with other columns.
    public static DatasetColumn mapped(String to, String name, String... olderNames) {
        return new DatasetColumn(new Use.Mapped(to), Content.TEXT, name, olderNames);
    }

    /// Something else than words that the dataset reads together with other columns.
    public static DatasetColumn mapped(Content content, String to, String name, String... olderNames) {
        return new DatasetColumn(new Use.Mapped(to), content, name, olderNames);
    }

    /// A column that holds a code of a scheme.
    public static DatasetColumn code(String scheme, String name, String... olderNames) {
        return new DatasetColumn(new Use.EventCode(scheme, Optional.empty(), new Labels.None()), Content.CODE, name, olderNames);
    }

    /// A code that is written in a way of its own.
    public static DatasetColumn code(Content content, String scheme, String name, String... olderNames) {
        return new DatasetColumn(new Use.EventCode(scheme, Optional.empty(), new Labels.None()), content, name, olderNames);
    }

    /// A column that holds a code of a scheme, and of which more is made.
    public static DatasetColumn mappedCode(String more, String scheme, String name, String... olderNames) {
        return new DatasetColumn(new Use.EventCode(scheme, Optional.of(more), new Labels.None()), Content.CODE, name, olderNames);
    }

    /// The same column, whose codes are labelled by the words of another.
    public DatasetColumn labelledBy(DatasetColumn words) {
        return labelled(new Labels.Words(words));
    }

    /// The same column, whose codes are labelled by what each means.
    public DatasetColumn labelledBy(Function<String, Optional<String>> meaning) {
        return labelled(new Labels.Meanings(meaning));
    }

    private DatasetColumn labelled(Labels labels) {
        if (!(use instanceof Use.EventCode(String scheme, Optional<String> more, Labels none))) {
            throw new IllegalStateException(name + " holds no codes");
        }
        return new DatasetColumn(new Use.EventCode(scheme, more, labels), content, name, olderNames.toArray(String[]::new));
    }

    /// A column that holds a number of the dataset's own.
    public static DatasetColumn metric(String name, String... olderNames) {
        return new DatasetColumn(new Use.Computed(), Content.MEASURED, name, olderNames);
    }

    /// A metric that is a whole number.
    public static DatasetColumn tally(String name, String... olderNames) {
        return new DatasetColumn(new Use.Computed(), Content.CODE, name, olderNames);
    }

    /// A column that holds how many there were of what a measure counts.
    public static DatasetColumn counted(Measure measure, FigureBound bound, String name, String... olderNames) {
        return new DatasetColumn(new Use.Counted(measure, Optional.empty(), bound), Content.CODE, name, olderNames);
    }

    /// A column that holds how many there were in a group.
    public static DatasetColumn countedOf(String group, Measure measure, FigureBound bound, String name, String... olderNames) {
        return new DatasetColumn(new Use.Counted(measure, Optional.of(group), bound), Content.CODE, name, olderNames);
    }

    /// A column that is only kept, in the raw row.
    public static DatasetColumn kept(String name, String... olderNames) {
        return kept(Content.TEXT, name, olderNames);
    }

    /// Something else than words that nothing more becomes of.
    public static DatasetColumn kept(Content content, String name, String... olderNames) {
        return new DatasetColumn(new Use.Kept(), content, name, olderNames);
    }

    /// The name as the newest release of the dataset writes it.
    public String name() {
        return name;
    }

    /// A number that no other column has, by which tables find it.
    int number() {
        return number;
    }

    /// The names that older releases give it.
    public List<String> olderNames() {
        return olderNames;
    }

    /// All names that releases give it, in a form that can be compared.
    List<String> keys() {
        return Stream.concat(Stream.of(name), olderNames.stream()).map(DatasetColumn::key).toList();
    }

    /// What its cells hold.
    public Content content() {
        return content;
    }

    /// Whether a header spells it as a release of the dataset does, but for capitals.
    boolean isSpelled(String heading) {
        return Stream.concat(Stream.of(name), olderNames.stream()).anyMatch(heading.strip()::equalsIgnoreCase);
    }

    /// What is made of it.
    public Use use() {
        return use;
    }

    /// The member of an object that has one of the names.
    public Optional<Json> in(Map<String, Json> members) {
        return Stream.concat(Stream.of(name), olderNames.stream()).flatMap(key -> Optional.ofNullable(members.get(key)).stream())
                .findFirst();
    }

    /// How names of columns are compared: releases and programs differ in case, and in what stands between words.
    static String key(String name) {
        var key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80) {
                return keyOfAny(name);
            }
            if (Character.isLetterOrDigit(c)) {
                key.append(Character.toLowerCase(c));
            }
        }
        return key.toString();
    }

    private static String keyOfAny(String name) {
        var key = new StringBuilder(name.length());
        name.codePoints().filter(Character::isLetterOrDigit).map(Character::toLowerCase).forEach(key::appendCodePoint);
        return key.toString();
    }
}
