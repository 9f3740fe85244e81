package dev.annals.excel.layout;

import dev.annals.core.model.Agreement;
import dev.annals.core.model.Appeal;
import dev.annals.core.model.Condemnation;
import dev.annals.core.model.Corpus;
import dev.annals.core.model.Event;
import dev.annals.core.model.Evidence;
import dev.annals.core.model.Extras;
import dev.annals.core.model.Lineage;
import dev.annals.core.model.Meeting;
import dev.annals.core.model.Pledge;
import dev.annals.core.model.Report;
import dev.annals.core.model.Source;
import dev.annals.core.model.Statement;
import dev.annals.core.schema.Field;
import dev.annals.core.schema.Type;
import java.util.List;
import java.util.Optional;

/// How a column is shown.
///
/// @param look how its cells look
/// @param width how wide it is, in characters
/// @param mostLines how many lines of wrapped text are shown
public record Appearance(Look look, int width, int mostLines) {

    /// No row is to be as high as the screen; longer text is seen whole in the line where it is edited.
    private static final int MOST_LINES = 8;

    /// What others are called.
    static final Appearance LABEL = new Appearance(Look.COMPUTED, 44);

    /// How many there are.
    static final Appearance SIZE = new Appearance(Look.WHOLE_AMOUNT, 9);

    static final Appearance LONG_TEXT = new Appearance(Look.TEXT, 60);

    /// Texts of a sentence or more.
    private static final List<Field<?, ?>> SENTENCES = List.of(
            Corpus.TITLE, Corpus.SUMMARY, Source.TITLE, Event.TITLE, Event.SUMMARY, Report.SUMMARY, Lineage.NOTE, Statement.CONTENT,
            Pledge.UNDERTAKING, Agreement.SUBJECT, Condemnation.OF, Appeal.REQUEST, Meeting.TOPICS);

    /// Texts that nobody reads in full: they stay on one line.
    private static final List<Field<?, ?>> OPAQUE = List.of(Source.SHA256, Source.HEADER, Source.URL, Evidence.SHA256, Extras.RAW);

    public Appearance(Look look, int width) {
        this(look, width, MOST_LINES);
    }

    /// The appearance of a column for values of a type.
    static Appearance of(Type<?> type, Optional<Field<?, ?>> field, boolean computed) {
        return switch (type) {
            case Type.Text text -> ofText(field, computed);
            case Type.Count count -> new Appearance(Look.WHOLE, 10);
            case Type.Decimal decimal -> new Appearance(Look.AMOUNT, 16);
            case Type.Flag flag -> new Appearance(Look.FLAG, 9);
            case Type.Day day -> new Appearance(Look.DAY, 12);
            case Type.Coded<?> coded -> new Appearance(Look.PLAIN, 18);
            case Type.Choice<?> choice -> new Appearance(Look.PLAIN, 18);
            case Type.Identifier identifier -> new Appearance(Look.PLAIN, 36);
            case Type.Reference reference -> new Appearance(Look.PLAIN, 36);
            case Type.Maybe<?> maybe -> of(maybe.of(), field, computed);
            case Type.Many<?> many -> throw new IllegalStateException("A list has rows of its own");
            case Type.Nested<?> nested -> throw new IllegalStateException("A record has several columns");
        };
    }

    private static Appearance ofText(Optional<Field<?, ?>> field, boolean computed) {
        if (computed) {
            return new Appearance(Look.COMPUTED, 24);
        }
        if (field.filter(given -> among(OPAQUE, given)).isPresent()) {
            return new Appearance(Look.PLAIN, 24);
        }
        return field.filter(given -> among(SENTENCES, given)).isPresent() ? LONG_TEXT : new Appearance(Look.TEXT, 28);
    }

    @SuppressWarnings("ReferenceEquality") // fields are constants
    private static boolean among(List<Field<?, ?>> fields, Field<?, ?> given) {
        return fields.stream().anyMatch(field -> field == given);
    }

    /// The appearance of a column that tells rows of lists apart, or whose field has none of its own.
    public static Appearance ofKey(Type<?> type) {
        return of(type, Optional.empty(), false);
    }
}
