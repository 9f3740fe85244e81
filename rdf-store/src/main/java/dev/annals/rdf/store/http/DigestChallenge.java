package dev.annals.rdf.store.http;

import dev.annals.rdf.store.Credentials;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/// What a server asks for that wants a proof of the password instead of the password: RFC 7616. Fuseki and Virtuoso do so by default.
final class DigestChallenge {

    private final Map<String, String> parameters;
    private final String algorithm;
    private final AtomicInteger uses = new AtomicInteger();

    private DigestChallenge(Map<String, String> parameters) {
        this.parameters = parameters;
        this.algorithm = parameters.getOrDefault("algorithm", "MD5");
    }

    /// This challenge, if it is one of this scheme and in a way that we know.
    static Optional<DigestChallenge> of(Challenge challenge) {
        var digest = new DigestChallenge(challenge.parameters());
        return challenge.is("Digest") && digest.isKnown() ? Optional.of(digest) : Optional.empty();
    }

    private boolean isKnown() {
        boolean knownProtection = !parameters.containsKey("qop") || parameters.get("qop").matches("(.*[ ,])?auth([ ,].*)?");
        return parameters.containsKey("nonce") && knownProtection && (algorithm.equals("MD5") || algorithm.equals("SHA-256"));
    }

    /// The value of the header `Authorization` for a request.
    String answer(Credentials credentials, String method, String target) {
        return answer(credentials, method, target, Long.toHexString(ThreadLocalRandom.current().nextLong()));
    }

    String answer(Credentials credentials, String method, String target, String clientNonce) {
        String realm = parameters.getOrDefault("realm", "");
        String nonce = parameters.getOrDefault("nonce", "");
        String count = String.format(Locale.ROOT, "%08x", uses.incrementAndGet());
        String secret = hash(credentials.user() + ":" + unescaped(realm) + ":" + credentials.password());
        String request = hash(method + ":" + target);
        boolean protects = parameters.containsKey("qop");
        String proof = hash(protects
                ? String.join(":", secret, nonce, count, clientNonce, "auth", request)
                : String.join(":", secret, nonce, request));
        return "Digest " + name(credentials.user()) + ", realm=\"" + realm + "\", nonce=\"" + nonce + "\", uri=\"" + target
                + "\", algorithm=" + algorithm + (protects ? ", qop=auth, nc=" + count + ", cnonce=\"" + clientNonce + "\"" : "")
                + (parameters.containsKey("opaque") ? ", opaque=\"" + parameters.get("opaque") + "\"" : "") + ", response=\"" + proof + "\"";
    }

    /// RFC 7616 section 3.4.4: a name that is not ASCII is told as RFC 8187 has it.
    private static String name(String user) {
        boolean ascii = user.chars().allMatch(c -> c < 0x80);
        return ascii
                ? "username=\"" + escaped(user) + "\""
                : "username*=UTF-8''" + URLEncoder.encode(user, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    private static String unescaped(String text) {
        return text.replaceAll("\\\\(.)", "$1");
    }

    private String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has both
        }
    }
}
