package dev.annals.json.record;

import dev.annals.core.bytes.ByteOut;

/// How records follow each other in a file.
public enum JsonLayout {
    /// One array, indented by two spaces.
    ARRAY(true) {
        @Override
        void begin(JsonSink sink) {
            sink.beginRecords();
        }

        @Override
        void endRecord(ByteOut out) {
            // the comma is written with the next record
        }

        @Override
        void end(JsonSink sink, ByteOut out) {
            sink.endRecords();
            out.put('\n');
        }
    },
    /// One record a line.
    LINES(false) {
        @Override
        void begin(JsonSink sink) {
            // nothing stands before the first line
        }

        @Override
        void endRecord(ByteOut out) {
            out.put('\n');
        }

        @Override
        void end(JsonSink sink, ByteOut out) {
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

    abstract void begin(JsonSink sink);

    abstract void endRecord(ByteOut out);

    abstract void end(JsonSink sink, ByteOut out);
}
