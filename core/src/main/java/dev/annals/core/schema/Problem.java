package dev.annals.core.schema;

/// One thing that is wrong with a record.
///
/// @param code what sort of problem it is, where that is known; empty otherwise
/// @param field the path to the value, such as `figures/2/amount`; elements of lists are counted from 1
/// @param value the value as it was found; empty when there was none
/// @param message what is wrong with it, so that it reads on from the name of the field
/// @param position where it stands
public record Problem(String code, String field, String value, String message, Position position) {

    /// The sort of a name that means no record: the same name is one mistake, in whatever field it stands.
    public static final String UNKNOWN_NAME = "unknown-name";

    /// Of no sort of its own.
    public Problem(String field, String value, String message, Position position) {
        this("", field, value, message, position);
    }

    /// Something about a record as a whole, wherever it stands.
    public static Problem of(String message) {
        return of(message, Position.UNKNOWN);
    }

    /// Something about a record or a file as a whole, at a place.
    public static Problem of(String message, Position position) {
        return new Problem("", "", message, position);
    }

    Problem within(String owner) {
        return new Problem(code, field.isEmpty() ? owner : owner + "/" + field, value, message, position);
    }

    Problem at(Position place) {
        return position.equals(Position.UNKNOWN) ? moved(place) : this;
    }

    /// The same at another place.
    public Problem moved(Position place) {
        return new Problem(code, field, value, message, place);
    }

    @Override
    public String toString() {
        return field + (value.isEmpty() ? " " : " '" + value + "' ") + message;
    }
}
