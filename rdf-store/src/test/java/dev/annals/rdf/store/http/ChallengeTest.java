package dev.annals.rdf.store.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ChallengeTest {

    /// The example of RFC 9110 section 11.6.1.
    @Test
    void readsSeveralOfOneHeader() {
        assertThat(Challenge.of("Basic realm=\"simple\", Newauth realm=\"apps\", type=1, title=\"Login to \\\"apps\\\"\"")).containsExactly(
                new Challenge("Basic", Map.of("realm", "simple")),
                new Challenge("Newauth", Map.of("realm", "apps", "type", "1", "title", "Login to \\\"apps\\\"")));
    }

    @Test
    void isNotMisledByWhatIsWithinQuotes() {
        assertThat(Challenge.of("Basic realm=\"a, Digest nonce=1\"")).containsExactly(new Challenge("Basic", Map.of("realm", "a, Digest nonce=1")));
    }

    @Test
    void readsThoseWithoutParameters() {
        assertThat(Challenge.of("Negotiate, NTLM YWJj=, ,Bearer")).extracting(Challenge::scheme).containsExactly("Negotiate", "NTLM", "Bearer");
        assertThat(Challenge.of("")).isEmpty();
    }
}
