package dev.annals.rdf.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class StoreTroubleTest {

    @Test
    void saysWhatLiesDeepest() {
        assertThat(StoreTrouble.failed(new IllegalStateException("sync", new IOException("No space left on device"))).reason())
                .isEqualTo("the store failed: No space left on device");
    }

    @Test
    void aMappedFileWithoutRoomIsAFullDisk() {
        assertThat(StoreTrouble.failed(new InternalError("a fault occurred in an unsafe memory access operation")).reason())
                .isEqualTo("the store failed: its disk is full, or fails");
    }
}
