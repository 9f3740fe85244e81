package dev.annals.core.format;

import dev.annals.core.model.CorpusRecord;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Two formats that are so small that their rules can be seen at once: a file is of a format when it begins with its name.
public final class ToyFamily implements FormatFamily {

    static final Format APPLE = new Format("apple", "A toy.", List.of(".ap"), "text/apple");
    static final Format ZEBRA = new Format("zebra", "Another toy.", List.of(".zb", ".zbr"), "text/zebra");

    @Override
    public List<Importer> importers() {
        return List.of(new Reading(ZEBRA), new Reading(APPLE));
    }

    @Override
    public List<Exporter> exporters() {
        return List.of(new Writing(ZEBRA), new Writing(APPLE));
    }

    @Override
    public List<TableFormat> tableFormats() {
        return List.of(new Listing(ZEBRA), new Listing(APPLE));
    }

    @Override
    public List<Validator> validators() {
        return List.of(new Checking());
    }

    /// What stands after `tables:`, each with a comma behind it, is a table.
    @Override
    public List<TableReader> tableReaders() {
        return List.of(input -> {
            String[] parts = Head.of(input).text(StandardCharsets.UTF_8).split(":", -1);
            return parts[0].equals("tables") ? Arrays.stream(parts[1].split(",", -1)).map(ToyFamily::table).toList() : List.of();
        });
    }

    private static TableReader.Table table(String rows) {
        byte[] bytes = rows.getBytes(StandardCharsets.UTF_8);
        return new TableReader.Table(new Input("in!" + rows, Optional.empty(), () -> new ByteArrayInputStream(bytes)), List::of);
    }

    private record Reading(Format format) implements Importer {

        @Override
        public boolean recognises(Head head) {
            return head.text(StandardCharsets.UTF_8).startsWith(format.name());
        }

        @Override
        public void read(Input input, Receiver receiver) {
            receiver.notice(Notice.warning("toy", "read", input.name()));
        }
    }

    private record Writing(Format format) implements Exporter {

        @Override
        public Export open(OutputStream out) {
            return new Export() {
                @Override
                public List<Notice> write(CorpusRecord record) {
                    return List.of();
                }

                @Override
                public void finish() {}

                @Override
                public void close() {}
            };
        }
    }

    private record Listing(Format format) implements TableFormat {

        @Override
        public TableWriter open(OutputStream out, List<String> columns) {
            throw new UnsupportedOption("A toy writes no tables");
        }
    }

    private record Checking() implements Validator {

        @Override
        public boolean validates(Format format) {
            return format.equals(ZEBRA);
        }

        @Override
        public void validate(Input input, Consumer<Notice> notices) {}
    }
}
