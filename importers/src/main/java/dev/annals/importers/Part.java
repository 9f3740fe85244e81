package dev.annals.importers;

import dev.annals.core.format.Input;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A file to read: an input, or one of the files in an archive.
///
/// @param name the name of the file without its folder
/// @param shown the name by which messages call it
/// @param opener opens it from its beginning
record Part(String name, String shown, Input.Opener opener) {

    /// The files of an input, in the order of the archive where it is one; throws when it cannot be read.
    static List<Part> of(Input input) throws IOException {
        if (!input.name().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return List.of(new Part(fileName(input.name()), input.name(), () -> input.open()));
        }
        var parts = new ArrayList<Part>();
        try (var zip = new ZipInputStream(input.open())) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    String name = entry.getName();
                    parts.add(new Part(fileName(name), input.name() + "!" + name, () -> entry(input, name)));
                }
            }
        }
        return parts;
    }

    private static InputStream entry(Input input, String name) throws IOException {
        var zip = new ZipInputStream(input.open());
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(name)) {
                return zip;
            }
        }
        zip.close();
        throw new IOException("the archive has no " + name + " any more");
    }

    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
