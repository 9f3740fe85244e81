package dev.annals.json.text;

import dev.annals.core.format.Carried;
import dev.annals.core.format.Destination;
import dev.annals.core.format.Export;
import dev.annals.core.format.Notice;
import dev.annals.core.format.Packed;
import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.model.CorpusRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Function;

/// Packs what an export writes, where the name of the output asks for it.
///
/// @param packed what packs it
/// @param export what writes it
public record PackedExport(OutputStream packed, Export export) implements Export {

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

    @Override
    public List<Notice> write(CorpusRecord record) throws IOException {
        return export.write(record);
    }

    @Override
    public Carried carried() {
        return export.carried();
    }

    @Override
    public boolean comesBack() {
        return export.comesBack();
    }

    @Override
    public List<CorpusRecord> unshown() {
        return export.unshown();
    }

    @Override
    public void finish() throws IOException {
        export.finish();
        packed.close();
    }

    /// What was given up is not packed to its end.
    @Override
    public void close() throws IOException {
        export.close();
    }
}
