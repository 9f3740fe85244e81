package dev.annals.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusBaseTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "http://example.org/a/b#", "urn:example:corpus/", "https://example.org/\u00e9/",
        "http://example.org:8080/x/", "https://example.org/?q=/", "https://example.org/?q=/x#", "https://[2001:db8::7]/", "urn:e2:a#",
        "https://example.org/a%20b/", "https://\u4f8b\u3048.jp/#"})
    void takesIrisInNormalFormThatEndLikeAFolder(String base) {
        assertThat(CorpusBase.canServe(base)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org", "example/", "/", "", "ftp://example.org/", "https://example.org/a b/", "https://exa<mple.org/",
        "https:///", "https://x.org/../a/", "https://x.org/./", "HTTPS://example.org/", "https://Example.org/", "urn:/", "urn:x/",
        "https://example.org/#a#", "https://example.org/%zz/", "https://example.org/%2f/", "https://example.org/%41/", "https://example.org/%2D/",
        "http://example.org:80/", "https://example.org:443/", "https://example.org#", "https://e.org/> <b> <c> . <https://e.org/",
        "https://e.org/\n/", "https://u@e.org/", "https://e.org/\ufffe/"})
    void refusesAllOthers(String base) {
        assertThat(CorpusBase.canServe(base)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 900, 100_000})
    void looksAtLongTextsWithoutDelay(int length) {
        assertThat(CorpusBase.canServe("https://e.org/" + "a".repeat(length) + "/")).isEqualTo(length < 1000);
        assertThat(CorpusBase.canServe("https://e.org/" + "%".repeat(length) + "/")).isFalse();
    }
}
