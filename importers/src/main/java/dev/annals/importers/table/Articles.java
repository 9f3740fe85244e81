package dev.annals.importers.table;

import dev.annals.core.model.Source;
import java.util.Optional;

/// Articles that a dataset names by their address.
public final class Articles {

    private Articles() {}

    /// The source at an address; a citation that is no address becomes its title.
    public static String at(String address, DatasetRow row, Cast cast) {
        return at(address, Optional.empty(), row, cast);
    }

    /// The source at an address, with its publisher.
    public static String at(String address, Optional<String> publisher, DatasetRow row, Cast cast) {
        boolean web = address.startsWith("http://") || address.startsWith("https://");
        String id = Ids.of(web ? "url" : "citation", address);
        return cast.source(id, row.origin(), () -> new Source(
                id, publisher, web ? Optional.empty() : Optional.of(address), Optional.empty(), web ? Optional.of(address)
                        : Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
