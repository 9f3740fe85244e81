package dev.annals.lint;

import dev.annals.core.format.Packed;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What a file is, as its first bytes have it.
final class FileKind {

    private static final int[] ZIP = {'P', 'K', 3, 4};
    private static final int[] EMPTY_ZIP = {'P', 'K', 5, 6};

    /// A compound file (MS-CFB, 2.2), which is how Excel packs what has a password (MS-OFFCRYPTO, 1.3.2).
    private static final int[] COMPOUND = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};

    private FileKind() {}

    /// Why a file cannot be a workbook.
    static Optional<Fault> problem(Path file) throws IOException {
        byte[] first = first(file);
        if (first.length == 0) {
            return fault("not-zip", "is an empty file");
        }
        if (Packed.startsWith(first, COMPOUND)) {
            return fault("encrypted", "has a password, or is of the old format .xls");
        }
        return Packed.startsWith(first, ZIP) || Packed.startsWith(first, EMPTY_ZIP) ? Optional.empty() : fault("not-zip", "is no ZIP file, as every .xlsx is");
    }

    /// A file of no bytes and a folder tell themselves when they are read.
    private static byte[] first(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(COMPOUND.length);
        }
    }

    /// What keeps a ZIP file from being opened.
    static Fault fault(IOException cause) {
        String why = cause.getMessage() == null ? "it ends too early" : cause.getMessage();
        return why.contains("encrypted")
                ? new Fault("encrypted", "", "", "has entries with a password, which no .xlsx has")
                : new Fault("not-zip", "", "", "is a ZIP file that was cut off or damaged, or that no program should unpack: " + why);
    }

    private static Optional<Fault> fault(String code, String message) {
        return Optional.of(new Fault(code, "", "", message));
    }
}
