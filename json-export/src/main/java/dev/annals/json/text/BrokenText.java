package dev.annals.json.text;

import dev.annals.core.schema.Position;

/// Thrown when a text is not JSON, or not such as can be read.
public final class BrokenText extends Exception {

    /// What is wrong with a text.
    public enum Flaw {
        /// It breaks the grammar of JSON (RFC 8259).
        NOT_JSON("not-json"),
        /// It is not UTF-8 (RFC 3629).
        NOT_UTF8("not-utf8"),
        /// It was cut short or spoiled while compressed (RFC 1952).
        NOT_GZIP("not-gzip"),
        /// It is the right format, but not laid out as is read.
        OTHER_LAYOUT("other-layout"),
        /// It goes beyond what is read.
        TOO_LARGE("too-large");

        private final String code;

        Flaw(String code) {
            this.code = code;
        }
    }

    private final Flaw flaw;
    private final String reason;
    private final transient Position position;

    /// A flaw, why it is one, and where it stands.
    public BrokenText(Flaw flaw, String reason, Position position) {
        super(reason);
        this.flaw = flaw;
        this.reason = reason;
        this.position = position;
    }

    /// The same flaw, with more to say about it.
    public BrokenText remarking(String remark) {
        return new BrokenText(flaw, reason + remark, position);
    }

    /// What is wrong.
    public Flaw flaw() {
        return flaw;
    }

    /// The code of notices that tell it.
    public String code() {
        return flaw.code;
    }

    /// What is wrong, in words.
    public String reason() {
        return reason;
    }

    /// Where it stands.
    public Position position() {
        return position;
    }
}
