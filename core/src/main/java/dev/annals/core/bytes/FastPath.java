package dev.annals.core.bytes;

/// Whether records are read the fast way where that can be told to be right; the slow way reads the same.
///
/// The system property `annals.path` with the value `slow` asks for the slow way, so that the two can be compared.
public final class FastPath {

    private FastPath() {}

    /// Whether the fast way may be taken.
    public static boolean isOpen() {
        return !"slow".equals(System.getProperty("annals.path"));
    }
}
