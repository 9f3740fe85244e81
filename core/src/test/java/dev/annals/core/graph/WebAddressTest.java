package dev.annals.core.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "http://news.example", "https://www.dawn.com/news/1855439/", "http://news.example/a?b=%2f&c=d#e", "https://news.example:8443/a;b=1,2/(c)",
        "http://[2001:db8::1]/a", "https://ur.example/خبر?q=é", "https://news.example/a//b?x=http://other.example/", "https://n.example/𝒳"
    })
    void isAnIri(String text) {
        assertThat(WebAddress.of(text)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "news.example/a", "ftp://news.example/a", "mailto:a@b.example", "http://", "http:///a", "http://news.example/a b", "http://news.example/a\u0001",
        "http://news.example/<a>", "http://news.example/{a}|b", "http://news.example/a\\b", "http://news.example/100%", "http://news.example/%zz",
        "http://user:secret@news.example/", "http://news.example/a/../b", "http://news.example/%2E%2e/b", "http://news.example/.", "http://news.example/a#b#c",
        "http://news.example/\uD800", "http://news.example/\uFFFE", "HTTP://news.example/", "http://a.example/;http://b.example/ ", "http://news.example/a^b"
    })
    void isNone(String text) {
        assertThat(WebAddress.of(text)).isEmpty();
    }
}
