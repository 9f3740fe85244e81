package dev.annals.importers.table;

import dev.annals.core.model.Source;
import dev.annals.importers.cast.Cast;
import dev.annals.importers.column.Ids;
import java.util.Optional;
import java.util.regex.Pattern;

/// Articles that a dataset names by their address.
public final class Articles {

    private static final Pattern WEB = Pattern.compile("https?://\\S+", Pattern.CASE_INSENSITIVE);

    /// A host in letters of the web, with a path or with `www` before it, because a name such as `news.example` may be that of a publisher.
    private static final Pattern BARE =
            Pattern.compile("(www\\.([a-z0-9-]+\\.)+[a-z]{2,24}(:\\d+)?(/\\S*)?|([a-z0-9-]+\\.)+[a-z]{2,24}(:\\d+)?/\\S*)", Pattern.CASE_INSENSITIVE);

    private Articles() {}

    /// The source at an address; a citation that is no address becomes its title.
    public static String at(String address, DatasetRow row, Cast cast) {
        return at(address, Optional.empty(), row, cast);
    }

    /// The source at an address, with its publisher.
    public static String at(String address, Optional<String> publisher, DatasetRow row, Cast cast) {
        Optional<String> url = url(address);
        String id = Ids.of(url.isPresent() ? "url" : "citation", address);
        return cast.source(id, row.origin(), () -> new Source(
                id, publisher, Optional.of(address).filter(text -> !url.equals(Optional.of(text))), Optional.empty(), url,
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /// Whether a citation is the address of a page.
    public static boolean isAddress(String citation) {
        return url(citation).isPresent();
    }

    /// The link of an address. Some stand without their protocol, which is then the one that every server of the web answers; the address as
    /// it stands there becomes the title.
    private static Optional<String> url(String address) {
        if (WEB.matcher(address).matches()) {
            return Optional.of(address);
        }
        return Optional.of(address).filter(text -> BARE.matcher(text).matches()).map(text -> "http://" + text);
    }
}
