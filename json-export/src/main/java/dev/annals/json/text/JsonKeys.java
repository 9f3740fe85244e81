package dev.annals.json.text;

/// The keys that tell what an object is.
public final class JsonKeys {

    /// The key that holds the name of the entity of a record.
    public static final String TYPE = "type";

    /// The key that holds the name of the case of a choice.
    public static final String KIND = "kind";

    /// The key that holds the id of a record.
    public static final String ID = "id";

    private JsonKeys() {}
}
