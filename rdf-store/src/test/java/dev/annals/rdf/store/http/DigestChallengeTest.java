package dev.annals.rdf.store.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.rdf.store.Credentials;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestChallengeTest {

    /// The example of RFC 7616 section 3.9.1.
    @ParameterizedTest
    @CsvSource({
        "MD5, 8ca523f5e9506fed4657c9700eebdbec",
        "SHA-256, 753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"
    })
    void answersAsInTheStandard(String algorithm, String response) {
        var challenge = of("Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm=" + algorithm
                + ", nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"").orElseThrow();

        assertThat(challenge.answer(
                        new Credentials("Mufasa", "Circle of Life"), "GET", "/dir/index.html", "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"))
                .endsWith("response=\"" + response + "\"").contains("nc=00000001").contains("username=\"Mufasa\"").contains("opaque=\"FQhe");
    }

    @Test
    void tellsANameThatIsNotAscii() {
        var challenge = of("Digest realm=\"x\", nonce=\"1\"").orElseThrow();

        assertThat(challenge.answer(new Credentials("J\u00e4s\u00f8n Doe", "p"), "GET", "/")).startsWith("Digest username*=UTF-8''J%C3%A4s%C3%B8n%20Doe, realm=");
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        assertThat(of("Basic realm=\"x\"")).isEmpty();
        assertThat(of("Basic realm=\"the Digest nonce=1\"")).isEmpty();
        assertThat(of("Digest realm=\"x\"")).isEmpty();
        assertThat(of("Digest nonce=\"1\", algorithm=MD5-sess")).isEmpty();
        assertThat(of("Digest nonce=\"1\", qop=\"auth-int\"")).isEmpty();
        assertThat(of("Basic realm=\"x\", Digest realm=\"y\", nonce=\"1\"")).isPresent();
    }

    private static Optional<DigestChallenge> of(String header) {
        return Challenge.of(header).stream().flatMap(challenge -> DigestChallenge.of(challenge).stream()).findFirst();
    }
}
