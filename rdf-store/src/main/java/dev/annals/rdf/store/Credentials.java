package dev.annals.rdf.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/// Who asks.
///
/// @param user the name of the user
/// @param password what proves it
public record Credentials(String user, String password) {

    /// The value of the header `Authorization` of the Basic scheme, RFC 7617.
    public String basic() {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    /// Without the password.
    @Override
    public String toString() {
        return user;
    }
}
