package dev.annals.rdf.store;

import dev.annals.core.format.AnnalsException;

/// Thrown when a load or a query cannot go on; the message says in what state the store is and how to go on.
public final class StoreFailure extends AnnalsException {

    public StoreFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
