package dev.annals.core.model;

import dev.annals.core.schema.CodeList;
import dev.annals.core.schema.Term;
import java.util.List;

/// In which form people met.
public enum MeetingFormat implements Term {
    ONE_ON_ONE("Two people alone."),
    BILATERAL("Two parties."),
    DELEGATION_LEVEL("Two or more delegations."),
    MULTILATERAL("More than two parties."),
    CONFERENCE("A conference, session or congress."),
    CEREMONY("A ceremony, opening or parade."),
    UNSPECIFIED("The form is not known.");

    /// The list of all terms.
    public static final CodeList<MeetingFormat> LIST = new CodeList<>("meetingFormat", "In which form people met.", List.of(values()));

    private final String doc;

    MeetingFormat(String doc) {
        this.doc = doc;
    }

    @Override
    public String doc() {
        return doc;
    }
}
