package dev.annals.core.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

class ForwardingReceiverTest {

    /// A method with a default that is not forwarded would answer for somebody who was never asked.
    @Test
    void forwardsEveryMethodOfAReceiver() throws NoSuchMethodException {
        for (Method method : Receiver.class.getDeclaredMethods()) {
            if (method.isSynthetic()) {
                continue; // what measures the coverage adds methods of its own
            }
            assertThat(ForwardingReceiver.class.getMethod(method.getName(), method.getParameterTypes()).getDeclaringClass())
                    .as(method.toString()).isEqualTo(ForwardingReceiver.class);
        }
    }
}
