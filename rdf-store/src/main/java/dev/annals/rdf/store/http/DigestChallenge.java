package dev.annals.rdf.store.http;

import dev.annals.rdf.store.Credentials;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a server asks for that wants a proof of the password instead of the password: RFC 7616. Fuseki and Virtuoso do so by default.
final class DigestChallenge {

    private static final Pattern SCHEME = Pattern.compile("\\bDigest\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARAMETER = Pattern.compile("(\\w+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^\\s,]+))");

    private final Map<String, String> parameters;
    private final String algorithm;
    private final AtomicInteger uses = new AtomicInteger();

    private DigestChallenge(Map<String, String> parameters) {
        this.parameters = parameters;
        this.algorithm = parameters.getOrDefault("algorithm", "MD5");
    }

    /// What a header `WWW-Authenticate` asks for, if it is this and in a way that we know.
    static Optional<DigestChallenge> of(String header) {
        Matcher scheme = SCHEME.matcher(header);
        if (!scheme.find()) {
            return Optional.empty();
        }
        var parameters = new HashMap<String, String>();
        Matcher parameter = PARAMETER.matcher(header).region(scheme.end(), header.length());
        while (parameter.find()) {
            String value = parameter.group(2) == null ? parameter.group(3) : parameter.group(2);
            parameters.putIfAbsent(parameter.group(1).toLowerCase(Locale.ROOT), value);
        }
        var challenge = new DigestChallenge(parameters);
        return challenge.isKnown() ? Optional.of(challenge) : Optional.empty();
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
        return "Digest username=\"" + escaped(credentials.user()) + "\", realm=\"" + realm + "\", nonce=\"" + nonce + "\", uri=\"" + target
                + "\", algorithm=" + algorithm + (protects ? ", qop=auth, nc=" + count + ", cnonce=\"" + clientNonce + "\"" : "")
                + (parameters.containsKey("opaque") ? ", opaque=\"" + parameters.get("opaque") + "\"" : "") + ", response=\"" + proof + "\"";
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
