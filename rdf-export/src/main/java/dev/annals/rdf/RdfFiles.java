package dev.annals.rdf;

import dev.annals.core.format.Packed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// What all files of an export have in common.
///
/// @param syntax the syntax
/// @param reified whether they say in statements about statements what each report asserts
record RdfFiles(Syntax syntax, boolean reified) {

    /// Begins a file; packs it where its name ends in `.gz`.
    RdfExport open(String name, OutputStream out, Optional<String> base) throws IOException {
        return new RdfExport(this, base, Packed.pack(name, out));
    }
}
