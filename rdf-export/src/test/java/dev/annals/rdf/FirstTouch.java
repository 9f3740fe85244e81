package dev.annals.rdf;

import dev.annals.core.format.Exporter;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Validator;
import dev.annals.rdf.term.Syntax;
import dev.annals.testkit.Reading;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

/// Uses one class of ours in a process in which nothing else was used before.
final class FirstTouch {

    private FirstTouch() {}

    public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
        switch (Class.forName(arguments[0]).getConstructor(Syntax.class).newInstance(Syntax.valueOf(arguments[1]))) {
            case Importer importer -> Reading.of(importer, "empty", new byte[0]);
            case Validator validator ->
                validator.validate(new Input("empty", Optional.empty(), () -> new ByteArrayInputStream(new byte[0])), notice -> {});
            case Exporter exporter -> write(exporter);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        System.out.print("works\n");
    }

    private static void write(Exporter exporter) throws IOException {
        try (var export = exporter.open(new ByteArrayOutputStream())) {
            export.write(Samples.header(Optional.of(Samples.BASE)));
            export.finish();
        }
    }
}
