package dev.annals.rdf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.annals.core.format.UnsupportedOption;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerTest {

    private static final Optional<Credentials> ME = Optional.of(new Credentials("me", "sesame"));

    @ParameterizedTest
    @ValueSource(strings = {
        "http://example.org/data", "http://127.0.0.1.example.org/data", "http://127.example.org/data", "http://localhost.example.org/data",
        "http://[2001:db8::1]/data", "http://0.0.0.0/data"
    })
    void knowsWhereAPasswordCanBeRead(String address) {
        assertThat(at(address, Optional.empty()).tellsPassword()).isTrue();
        assertThat(at("https://example.org/data", Optional.of(address)).tellsPassword()).isTrue();
        assertThat(Server.at(address, Optional.empty(), Optional.empty(), Stores.TIMEOUT, 0).tellsPassword()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/data", "http://127.0.0.1:3030/data", "http://127.1.2.3/data", "http://LocalHost/data", "http://[::1]:3030/data"})
    void knowsWhereItCannot(String address) {
        assertThat(at(address, Optional.of(address)).tellsPassword()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://me:sesame@example.org/data", "http://me:ses ame@example.org/data", "http://me:se@same@example.org/data", "http://me:s/esame@example.org/data",
        "http://me:s?esame@example.org/data", "http://me:s#esame@example.org/data", "http://me:s%esame@example.org/data", "me:sesame@example.org",
        "http:me:sesame@example.org/data"
    })
    void doesNotRepeatAPasswordInAnAddress(String address) {
        assertThatThrownBy(() -> at(address, Optional.empty())).isInstanceOf(UnsupportedOption.class)
                .hasMessageNotContaining("same").hasMessageNotContaining("me:");
    }

    @Test
    void takesNoNameThatWouldShiftThePassword() {
        assertThatThrownBy(() -> new Credentials("me:you", "p")).isInstanceOf(UnsupportedOption.class).hasMessageContaining("colon");
        assertThatThrownBy(() -> new Credentials("me\r\nX: y", "p")).isInstanceOf(UnsupportedOption.class);
        assertThat(new Credentials("me", "sesame")).hasToString("me");
    }

    private static Server at(String address, Optional<String> query) {
        return Server.at(address, query, ME, Stores.TIMEOUT, 0);
    }
}
