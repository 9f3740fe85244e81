package dev.annals.excel;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/// The schemas of ECMA-376, as POI has them: what they say of the parts of a workbook.
final class WorkbookSchemas {

    private static final String FOLDER = "/org/apache/poi/schemas/ooxml/src/";
    private static final Schema SCHEMA = schema("sml.xsd", "dml-chart.xsd", "dml-spreadsheetDrawing.xsd");
    private static final List<String> PARTS = List.of(
            "xl/workbook.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet", "xl/tables/", "xl/charts/chart", "xl/drawings/drawing",
            "xl/comments", "xl/pivotTables/pivotTable", "xl/pivotCache/pivotCache");

    private WorkbookSchemas() {}

    private static Schema schema(String... files) {
        try {
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            return factory.newSchema(Stream.of(files).map(WorkbookSchemas::source).toArray(Source[]::new));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Source source(String file) {
        URL resource = Objects.requireNonNull(WorkbookSchemas.class.getResource(FOLDER + file), file);
        return new StreamSource(resource.toExternalForm());
    }

    /// What is wrong with a workbook, part by part.
    static List<String> problems(byte[] workbook) throws IOException {
        var problems = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (PARTS.stream().anyMatch(name::startsWith) && name.endsWith(".xml")) {
                    check(name, zip, problems);
                }
            }
        }
        return problems;
    }

    private static void check(String part, InputStream content, List<String> problems) throws IOException {
        Validator validator = SCHEMA.newValidator();
        try {
            for (String limit : List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit")) {
                validator.setProperty("http://www.oracle.com/xml/jaxp/properties/" + limit.substring("jdk.xml.".length()), "0");
            }
            validator.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            validator.setErrorHandler(new Gathering(part, problems));
            validator.validate(new StreamSource(new Unclosable(content)));
        } catch (SAXException e) {
            problems.add(part + ": " + e.getMessage());
        }
    }

    /// A part is an entry, and the next one comes after it.
    private static final class Unclosable extends FilterInputStream {

        Unclosable(InputStream in) {
            super(in);
        }

        @Override
        public void close() {}
    }

    /// Goes on after each error. The schemas have no `xml:space` on text, which Excel itself writes.
    private record Gathering(String part, List<String> problems) implements ErrorHandler {

        @Override
        public void warning(SAXParseException problem) {
            add(problem);
        }

        @Override
        public void error(SAXParseException problem) {
            if (!String.valueOf(problem.getMessage()).startsWith("cvc-type.3.1.1: Element 't'")) {
                add(problem);
            }
        }

        @Override
        public void fatalError(SAXParseException problem) {
            add(problem);
        }

        private void add(SAXParseException problem) {
            problems.add(part + ":" + problem.getLineNumber() + ":" + problem.getColumnNumber() + ": " + problem.getMessage());
        }
    }
}
