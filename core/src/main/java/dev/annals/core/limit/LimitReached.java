package dev.annals.core.limit;

import java.util.zip.ZipException;

/// Thrown while something is unpacked or read that goes beyond a limit; what came before can be read.
public final class LimitReached extends ZipException {

    /// With what is too much, without a word on the limit.
    public LimitReached(String what, Limit limit) {
        super(what + Limits.reached(limit));
    }
}
