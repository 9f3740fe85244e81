package dev.annals.spark.fact;

import java.io.Serializable;
import java.security.SecureRandom;

/// The key by which all tasks of a run hash records, so that nobody can make up two that have the same hash.
record RunKey(long first, long second) implements Serializable {

    static RunKey secret() {
        var random = new SecureRandom();
        return new RunKey(random.nextLong(), random.nextLong());
    }
}
