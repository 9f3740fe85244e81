package dev.annals.core.model;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// What somebody does by saying something.
public enum SpeechAct implements Term {
    ASSERTS("States it as a fact."),
    DENIES("States that it is not so."),
    CLAIMS("States something that others may dispute."),
    PRAISES("Expresses approval."),
    THANKS("Expresses gratitude."),
    ASSURES("Gives an assurance."),
    VOICES_CONCERN("Expresses worry."),
    PROPOSES("Puts forward a proposal."),
    ANNOUNCES("Makes it known."),
    OPPOSES("Expresses disagreement."),
    ACKNOWLEDGES("Admits or recognises it."),
    SPECULATES("Considers it possible."),
    PREDICTS("Expects it to happen."),
    OTHER("Says it in any other way.");

    /// The list of all terms.
    public static final CodeList<SpeechAct> LIST = new CodeList<>(
            "speechAct", "What somebody does by saying something.", List.of(values()));

    private final String doc;

    SpeechAct(String doc) {
        this.doc = doc;
    }

    @Override
    public String doc() {
        return doc;
    }
}
