package dev.annals.lint;

import dev.annals.core.limit.Limit;
import dev.annals.core.limit.Limits;
import dev.annals.core.office.PartReader;
import dev.annals.core.office.XmlCharacters;
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

    /// Limits of the JDK's parser that guard against document types, which are refused here, or that differ between its versions; 0 is no limit.
    private static final List<String> UNNEEDED =
            List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit", "jdk.xml.maxElementDepth");

    private final String part;
    private final InputStream stream;
    private final PartReader characters;
    private final XMLStreamReader reader;
    private final int deepest = Limits.inMemory(Limit.NESTING);
    private int depth;

    /// Document types are not allowed in a part (ECMA-376 Part 2, 8.1.4).
    Cursor(String part, InputStream stream) throws IOException {
        this.part = part;
        this.stream = stream;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        UNNEEDED.forEach(limit -> factory.setProperty(limit, "0"));
        try {
            this.characters = XmlCharacters.of(stream);
            this.reader = factory.createXMLStreamReader(characters);
        } catch (XMLStreamException e) {
            stream.close();
            throw DamagedPart.of(part, e);
        } catch (IOException e) {
            stream.close();
            throw DamagedPart.of(part, e);
        }
    }

    /// Goes to the next start or end of an element, or text; false at the end of the part.
    boolean next() throws IOException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            characters.startAnew();
            step(reader.next());
            return true;
        } catch (XMLStreamException e) {
            throw DamagedPart.of(part, e);
        }
    }

    private void step(int event) throws DamagedPart {
        switch (event) {
            case XMLStreamConstants.DTD -> throw DamagedPart.notXml(part, "it has a document type, which no part may have");
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {}
        }
        if (depth > deepest) {
            throw new DamagedPart(part, "too-large", "has elements within elements, more than " + deepest + " deep" + Limits.reached(Limit.NESTING));
        }
    }

    /// Goes to the first element.
    void begin() throws IOException {
        while (next()) {
            if (starts()) {
                return;
            }
        }
        throw DamagedPart.notXml(part, "it has no element");
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
        return tree(new TreeLimit(part));
    }

    Tree tree(TreeLimit limit) throws IOException {
        limit.addElement();
        String name = name();
        Map<String, String> attributes = attributes();
        var children = new ArrayList<Tree>();
        var text = new StringBuilder();
        while (next() && !ends()) {
            if (starts()) {
                children.add(tree(limit));
            } else if (isText()) {
                limit.addText(text());
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
            throw DamagedPart.of(part, e);
        } finally {
            stream.close();
        }
    }
}
