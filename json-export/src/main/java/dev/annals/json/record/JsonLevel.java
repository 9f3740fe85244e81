package dev.annals.json.record;

/// An object or a list that is being written; one for each depth, used again and again.
final class JsonLevel {

    private enum Shape { OUTSIDE, OBJECT, LIST, NO_TRACE }

    private Shape shape = Shape.OUTSIDE;
    private JsonShape object = JsonShape.NONE;
    private int field;
    private boolean filled;

    void beginObject(JsonShape begun) {
        begin(Shape.OBJECT);
        object = begun;
        field = -1;
    }

    void beginList() {
        begin(Shape.LIST);
    }

    /// A list without elements, which is not written.
    void beginNothing() {
        begin(Shape.NO_TRACE);
    }

    private void begin(Shape begun) {
        shape = begun;
        filled = false;
    }

    boolean isOutside() {
        return shape == Shape.OUTSIDE;
    }

    boolean isObject() {
        return shape == Shape.OBJECT;
    }

    boolean leavesTrace() {
        return shape != Shape.NO_TRACE;
    }

    void nextField() {
        field++;
    }

    /// The key of the field whose value comes.
    byte[] name() {
        return object.names().get(field);
    }

    boolean isFilled() {
        return filled;
    }

    /// Something comes into it; whether something was there before.
    boolean fill() {
        boolean before = filled;
        filled = true;
        return before;
    }
}
