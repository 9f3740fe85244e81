package dev.annals.lint;

import dev.annals.core.limit.LimitReached;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/// Thrown when a part cannot be read for what it holds, and not because the disk fails.
final class DamagedPart extends IOException {

    private final Fault fault;

    DamagedPart(String part, String code, String message) {
        super(part + " " + message);
        this.fault = new Fault(code, part, "", message.replaceAll("\\s+", " "));
    }

    static DamagedPart notXml(String part, String why) {
        return new DamagedPart(part, "not-xml", "is not XML: " + why);
    }

    /// What to throw when a part ends too early or is not XML; other reasons stay what they are.
    static IOException of(String part, IOException cause) {
        return switch (cause) {
            case LimitReached e -> new DamagedPart(part, "too-large", "is too large: " + e.getMessage());
            case ZipException e -> new DamagedPart(part, "damaged-part", "cannot be unpacked: " + e.getMessage());
            case EOFException e -> new DamagedPart(part, "damaged-part", "cannot be unpacked: it ends too early");
            case CharacterCodingException e -> notXml(part, "it has bytes that are no UTF-8, in which every part is");
            default -> cause;
        };
    }

    static IOException of(String part, XMLStreamException cause) {
        return cause.getNestedException() instanceof IOException nested ? of(part, nested) : notXml(part, String.valueOf(cause.getMessage()));
    }

    Fault fault() {
        return fault;
    }
}
