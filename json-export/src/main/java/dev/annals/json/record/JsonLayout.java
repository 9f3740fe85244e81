package dev.annals.json.record;

import tools.jackson.core.JsonGenerator;

/// How records follow each other in a file.
public enum JsonLayout {
    /// One array, indented by two spaces.
    ARRAY(true) {
        @Override
        void begin(JsonGenerator out) {
            out.writeStartArray();
        }

        @Override
        void endRecord(JsonGenerator out) {
            // the comma is written with the next record
        }

        @Override
        void end(JsonGenerator out) {
            out.writeEndArray();
            out.writeRaw('\n');
        }
    },
    /// One record a line.
    LINES(false) {
        @Override
        void begin(JsonGenerator out) {
            // nothing stands before the first line
        }

        @Override
        void endRecord(JsonGenerator out) {
            out.writeRaw('\n');
        }

        @Override
        void end(JsonGenerator out) {
            // nothing stands after the last line
        }
    };

    private final boolean indented;

    JsonLayout(boolean indented) {
        this.indented = indented;
    }

    boolean indented() {
        return indented;
    }

    abstract void begin(JsonGenerator out);

    abstract void endRecord(JsonGenerator out);

    abstract void end(JsonGenerator out);
}
