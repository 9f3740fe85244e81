package dev.annals.testkit.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Goes through a part element by element.
final class Cursor implements Closeable {

    private static final List<String> LIMITS = List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit");

    private final InputStream stream;
    private final XMLStreamReader reader;

    /// Document types are not allowed in a part (ECMA-376 Part 2, 8.1.4).
    Cursor(InputStream stream) throws IOException {
        this.stream = stream;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        LIMITS.forEach(limit -> factory.setProperty(limit, "0"));
        try {
            this.reader = factory.createXMLStreamReader(stream);
        } catch (XMLStreamException e) {
            stream.close();
            throw new IOException(e.getMessage(), e);
        }
    }

    /// Goes to the next start or end of an element, or text; false at the end of the part.
    boolean next() throws IOException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            if (reader.next() == XMLStreamConstants.DTD) {
                throw new IOException("has a document type, which no part may have");
            }
            return true;
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    boolean starts() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean starts(String name) {
        return starts() && reader.getLocalName().equals(name);
    }

    boolean ends() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    boolean isText() {
        return reader.getEventType() == XMLStreamConstants.CHARACTERS || reader.getEventType() == XMLStreamConstants.CDATA;
    }

    String text() {
        return reader.getText();
    }

    String name() {
        return reader.getLocalName();
    }

    Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(nameOf(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    /// Adds the relationships that the current element names.
    void relationships(Set<String> used) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (namespace != null && namespace.endsWith("/relationships") && !reader.getAttributeValue(i).isEmpty()) {
                used.add(reader.getAttributeValue(i));
            }
        }
    }

    /// An attribute of the current element without a namespace; empty when it has none of that name.
    String attribute(String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private String nameOf(int attribute) {
        String namespace = reader.getAttributeNamespace(attribute);
        String name = reader.getAttributeLocalName(attribute);
        if (namespace == null || namespace.isEmpty()) {
            return name;
        }
        return (namespace.endsWith("/relationships") ? "r" : reader.getAttributePrefix(attribute)) + ":" + name;
    }

    /// The element that has just begun, with all that is in it.
    Tree tree() throws IOException {
        String name = name();
        Map<String, String> attributes = attributes();
        var children = new ArrayList<Tree>();
        var text = new StringBuilder();
        while (next() && !ends()) {
            if (starts()) {
                children.add(tree());
            } else if (isText()) {
                text.append(text());
            }
        }
        return new Tree(name, attributes, List.copyOf(children), text.toString());
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        } finally {
            stream.close();
        }
    }
}
