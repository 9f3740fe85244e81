package dev.annals.rdf.store;

import dev.annals.core.format.UnsupportedOption;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Who asks.
///
/// @param user the name of the user
/// @param password what proves it
public record Credentials(String user, String password) {

    private static final String HIDDEN = "***";

    /// Checks the name, which both schemes put before a colon; throws [UnsupportedOption].
    public Credentials {
        if (user.chars().anyMatch(c -> c == ':' || Character.isISOControl(c))) {
            throw new UnsupportedOption("The name of a user cannot have a colon or a control character");
        }
    }

    /// The value of the header `Authorization` of the Basic scheme, RFC 7617.
    public String basic() {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /// A text in which the password is not to be read, whoever put it there.
    public String hiddenIn(String text) {
        String token = basic().substring("Basic ".length());
        String hidden = text.replace(token, HIDDEN);
        return password.isEmpty() ? hidden : hidden.replace(password, HIDDEN);
    }

    /// Without the password.
    @Override
    public String toString() {
        return user;
    }
}
