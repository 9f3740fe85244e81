package dev.annals.excel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.annals.core.format.Export;
import dev.annals.core.format.Exporter;
import dev.annals.core.format.Format;
import dev.annals.core.format.Notice;
import dev.annals.core.model.CorpusRecord;
import dev.annals.lint.WorkbookLint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// Writes workbooks as the real exporter does, and looks for what Excel would not open in each of them.
final class CheckedExporter implements Exporter {

    private final WorkbookExporter exporter = new WorkbookExporter();

    @Override
    public Format format() {
        return exporter.format();
    }

    @Override
    public Export open(OutputStream out) {
        var bytes = new ByteArrayOutputStream();
        return new CheckedExport(exporter.open(bytes), bytes, out);
    }

    /// Fails unless Excel would open a workbook without a word.
    static byte[] checked(byte[] workbook) throws IOException {
        assertThat(WorkbookLint.of(workbook)).isEmpty();
        assertThat(WorkbookSchemas.problems(workbook)).isEmpty();
        return workbook;
    }

    private record CheckedExport(Export export, ByteArrayOutputStream bytes, OutputStream out) implements Export {

        @Override
        public List<Notice> write(CorpusRecord record) throws IOException {
            return export.write(record);
        }

        @Override
        public void finish() throws IOException {
            export.finish();
            out.write(checked(bytes.toByteArray()));
        }

        @Override
        public void close() throws IOException {
            export.close();
        }
    }
}
