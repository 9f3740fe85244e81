package dev.annals.rdf.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.util.JenaXMLInput;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/// Looks in XML for entities whose text is not in the file itself: a parser that fetches nothing leaves them out without a word
/// (XML 1.0 section 4.4.3), and a text with a hole in it would be taken for the whole.
final class OutsideEntities extends DefaultHandler2 {

    private static final String DOCUMENT_TYPE = "[dtd]"; // how SAX calls it, org.xml.sax.ext.EntityResolver2

    private Optional<Locator> place = Optional.empty();
    private boolean hasDocumentType;

    private OutsideEntities() {}

    /// Throws [RiotParseException] at the first of them. Files without a document type can have none, and are looked at no further.
    static void refuse(InputStream in) throws IOException {
        var handler = new OutsideEntities();
        try {
            XMLReader reader = JenaXMLInput.createXMLReader();
            reader.setContentHandler(handler);
            reader.setErrorHandler(handler);
            reader.setEntityResolver(handler);
            reader.setProperty("http://xml.org/sax/properties/lexical-handler", handler);
            reader.parse(new InputSource(in));
        } catch (SAXException e) {
            return; // whatever else is wrong, the parser of RDF/XML tells it
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        place = Optional.of(locator);
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) {
        hasDocumentType = true;
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        if (!hasDocumentType) {
            throw new SAXException("no entities");
        }
    }

    @Override
    public void skippedEntity(String name) {
        if (!name.equals(DOCUMENT_TYPE) && !name.startsWith("%")) {
            throw refusal(name);
        }
    }

    @Override
    public InputSource resolveEntity(String name, String publicId, String baseUri, String systemId) {
        if (!name.equals(DOCUMENT_TYPE) && !name.startsWith("%")) {
            throw refusal(name);
        }
        return new InputSource(new StringReader(""));
    }

    private RiotParseException refusal(String name) {
        return new RiotParseException(
                "The text of the entity " + name + " is not in the file, and nothing is fetched",
                place.map(Locator::getLineNumber).orElse(0), place.map(Locator::getColumnNumber).orElse(0));
    }
}
