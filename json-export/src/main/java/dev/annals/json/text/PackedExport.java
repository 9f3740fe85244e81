package dev.annals.json.text;

import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.ForwardingExport;
import dev.annals.core.format.Packed;
import dev.annals.core.format.UnwritableOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Function;

/// Packs what an export writes, where the name of the output asks for it.
public final class PackedExport extends ForwardingExport {

    private final OutputStream packed;

    private PackedExport(OutputStream packed, Export export) {
        super(export);
        this.packed = packed;
    }

    /// An export to a destination, packed or not.
    public static Export open(Destination destination, Function<OutputStream, Export> export) {
        if (!Packed.isAskedBy(destination.name())) {
            return export.apply(destination.stream());
        }
        try {
            OutputStream packed = Packed.pack(destination.name(), destination.stream());
            return new PackedExport(packed, export.apply(packed));
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(destination.name(), e);
        }
    }

    /// Only what is finished is packed to its end.
    @Override
    public void finish() throws IOException {
        super.finish();
        packed.close();
    }
}
