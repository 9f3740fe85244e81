package dev.annals.json.text;

/// What a reader of bytes leaves to a closer look, which knows what is wrong and where, or that all is well.
public final class Unclear extends RuntimeException {

    @SuppressWarnings("StaticAssignmentOfThrowable") // it has no stack that could be wrong
    private static final Unclear IT = new Unclear();

    /// It is thrown where nothing may be wrong, and often, so it has no stack.
    private Unclear() {
        super("", null, false, false);
    }

    /// The one that there is.
    public static Unclear it() {
        return IT;
    }
}
