package dev.annals.rdf.own;

/// Something is not as we write it; whoever reads closely knows whether it is right.
final class CloserLook extends RuntimeException {

    @SuppressWarnings("StaticAssignmentOfThrowable") // it has no stack that could be wrong
    private static final CloserLook IT = new CloserLook();

    /// It is thrown where nothing may be wrong, and often, so it has no stack.
    private CloserLook() {
        super("", null, false, false);
    }

    /// The one that there is.
    static CloserLook it() {
        return IT;
    }
}
