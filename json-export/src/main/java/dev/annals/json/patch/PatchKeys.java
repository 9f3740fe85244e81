package dev.annals.json.patch;

/// The keys of a line.
final class PatchKeys {

    /// What became of the record.
    static final String DIFFERENCE = "difference";

    /// A whole record, in canonical JSON.
    static final String RECORD = "record";

    /// A JSON Patch of a record.
    static final String PATCH = "patch";

    /// What an operation does (RFC 6902, 4).
    static final String OPERATION = "op";

    /// Where it does it: a JSON Pointer.
    static final String PATH = "path";

    /// Where it takes the value from: a JSON Pointer.
    static final String FROM = "from";

    /// The value.
    static final String VALUE = "value";

    private PatchKeys() {}
}
