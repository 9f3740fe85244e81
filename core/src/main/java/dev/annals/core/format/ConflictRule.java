package dev.annals.core.format;

/// What becomes of several events of one id that do not say the same, in files of a dataset, as its user chooses.
public enum ConflictRule {

    /// The newest stays, and supersedes the others; of those that nothing shows to be older than another, each stays.
    NEWEST,

    /// Each stays: the newest under its id, the others under ids of their own, as its duplicates.
    KEEP_BOTH,

    /// None stays.
    REJECT,

    /// Each row stays, also those that say the same as others, because all that is wanted are the rows.
    EVERY_ROW
}
