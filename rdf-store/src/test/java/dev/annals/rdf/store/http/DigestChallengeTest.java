package dev.annals.rdf.store.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.rdf.store.Credentials;
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
        var challenge = DigestChallenge.of("Digest realm=\"http-auth@example.org\", qop=\"auth, auth-int\", algorithm=" + algorithm
                + ", nonce=\"7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v\", opaque=\"FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS\"").orElseThrow();

        assertThat(challenge.answer(
                        new Credentials("Mufasa", "Circle of Life"), "GET", "/dir/index.html", "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"))
                .endsWith("response=\"" + response + "\"").contains("nc=00000001").contains("username=\"Mufasa\"").contains("opaque=\"FQhe");
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        assertThat(DigestChallenge.of("Basic realm=\"x\"")).isEmpty();
        assertThat(DigestChallenge.of("Digest realm=\"x\"")).isEmpty();
        assertThat(DigestChallenge.of("Digest nonce=\"1\", algorithm=MD5-sess")).isEmpty();
        assertThat(DigestChallenge.of("Digest nonce=\"1\", qop=\"auth-int\"")).isEmpty();
        assertThat(DigestChallenge.of("Basic realm=\"x\", Digest realm=\"y\", nonce=\"1\"")).isPresent();
    }
}
