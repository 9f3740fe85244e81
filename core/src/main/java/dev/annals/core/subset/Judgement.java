package dev.annals.core.subset;

/// What the conditions of a subset say of an event.
///
/// @param verdict what they say together
/// @param condition the number of the first that says so; less than none where all ask for it
public record Judgement(Verdict verdict, int condition) {

    /// All ask for it.
    public static final Judgement IN = new Judgement(Verdict.IN, -1);
}
