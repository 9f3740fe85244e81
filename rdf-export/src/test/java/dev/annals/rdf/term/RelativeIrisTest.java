package dev.annals.rdf.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.apache.jena.irix.IRIxResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelativeIrisTest {

    private static final String[] PIECES = {"a", "b", "event", "%41", "%2E", "%zz", ".", "..", "/", "//", "?", "#", ":", "-", "_", "~", "A", "7", "\u00e9", " ", "*"};

    private final SplittableRandom random = new SplittableRandom(1);

    @ParameterizedTest
    @ValueSource(strings = {"https://annals.dev/corpus/", "http://h/", "HTTP://H.example/a/b/", "https://h.example:8080/%7Ea/", "http://h.example/a/../b/",
        "http://h.example/a/./", "http://h.example/a", "http://h.example", "http://h.example/?q/", "http://h.example/#f/", "urn:a:b/", "httpx:a/"})
    void resolvesAsJenaDoes(String base) {
        RelativeIris relative = RelativeIris.to(base);
        IRIxResolver resolver = IRIxResolver.create().base(base).resolve(true).allowRelative(false).build();

        for (int i = 0; i < 20_000; i++) {
            String reference = reference();
            relative.resolve(reference).ifPresent(iri -> assertThat(iri).isEqualTo(resolver.resolve(reference).str()));
        }
    }

    @Test
    void resolvesWhatItWrites() {
        RelativeIris relative = RelativeIris.to("https://annals.dev/corpus/");

        assertThat(relative.of("https://annals.dev/corpus/event/talks-2024_1/figures/1")).contains("<event/talks-2024_1/figures/1>");
        assertThat(relative.resolve("event/talks-2024_1/figures/1")).contains("https://annals.dev/corpus/event/talks-2024_1/figures/1");
        assertThat(relative.resolve("")).isEqualTo(Optional.empty());
    }

    @Test
    void declaresABaseOnlyWhereResolvingIsPlain() {
        assertThat(RelativeIris.to("https://e.org/a/").of("https://e.org/a/event/x/when")).contains("<event/x/when>");
        for (String base : List.of("urn:e:a/", "https://e.org/#", "https://e.org/?a=/", "https://e.org/a?b#")) {
            assertThat(RelativeIris.to(base).of(base + "event/x/when")).isEmpty();
        }
    }

    private String reference() {
        return random.ints(random.nextInt(8), 0, PIECES.length).mapToObj(i -> PIECES[i]).collect(Collectors.joining());
    }
}
