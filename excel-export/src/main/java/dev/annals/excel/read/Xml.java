package dev.annals.excel.read;

import dev.annals.core.limit.Limit;
import dev.annals.core.limit.LimitReached;
import dev.annals.core.limit.Limits;
import dev.annals.core.office.PartReader;
import dev.annals.core.office.XmlCharacters;
import dev.annals.excel.row.CellText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.PackagePart;

/// A part of a workbook, read element by element; names are compared without their namespace, of which the format has two.
final class Xml implements AutoCloseable {

    /// From Java 24 on, `&amp;` counts towards these limits too, so that 100,000 of them would end the reading. Without document types
    /// there is nothing that they guard against. How deep elements may lie is counted here, as not every version of Java does; 0 is no limit.
    private static final List<String> UNNEEDED = List.of("jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.totalEntitySizeLimit", "jdk.xml.maxElementDepth");

    private final String part;
    private final InputStream stream;
    private final PartReader characters;
    private final XMLStreamReader reader;
    private final int deepest = Limits.inMemory(Limit.NESTING);
    private int depth;

    /// Opens a part; document types are not allowed in it (ECMA-376 Part 2, 8.1.4), so that entities cannot do harm.
    Xml(PackagePart part) throws IOException {
        this(part, part.getInputStream());
    }

    /// Opens a stream with some of a part.
    Xml(PackagePart part, InputStream stream) throws IOException {
        this.part = part.getPartName().getName();
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
            throw damaged(e);
        } catch (IOException e) {
            stream.close();
            throw e;
        }
    }

    /// Goes to the next start of an element; false at the end.
    boolean nextElement() throws IOException {
        while (next()) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /// Goes to the next start of an element within the current one, of which the name is given; false at the end of that one.
    boolean nextWithin(String element) throws IOException {
        while (next()) {
            if (reader.getEventType() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (reader.getEventType() == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals(element)) {
                return false;
            }
        }
        return false;
    }

    private boolean next() throws IOException {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            characters.startAnew();
            count(reader.next());
            return true;
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private void count(int event) throws LimitReached {
        if (event == XMLStreamConstants.START_ELEMENT && ++depth > deepest) {
            throw new LimitReached(part + " has elements within elements, more than " + deepest + " deep", Limit.NESTING);
        }
        depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }

    boolean is(String name) {
        return reader.getLocalName().equals(name);
    }

    /// An attribute of the current element; empty when it has none of that name.
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /// The text of the current element, which is left.
    String text() throws IOException {
        try {
            depth--; // its end is passed over
            return reader.getElementText();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    /// The text of the current element, which is a string of one or more runs; how it is pronounced is left out.
    String runs(String element) throws IOException {
        var text = new StringBuilder();
        while (nextWithin(element)) {
            if (is("t")) {
                text.append(CellText.unescaped(text()));
            } else if (is("rPh")) {
                runs("rPh");
            }
        }
        return text.toString();
    }

    private IOException damaged(XMLStreamException e) {
        if (e.getNestedException() instanceof CharacterCodingException) {
            return new IOException(part + " has bytes that are no UTF-8", e);
        }
        if (e.getNestedException() instanceof IOException cause) {
            return cause;
        }
        Location place = e.getLocation();
        String where = place == null ? "" : " at line " + place.getLineNumber() + ", column " + place.getColumnNumber();
        return new IOException(part + " is no longer XML" + where, e);
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw damaged(e);
        } finally {
            stream.close();
        }
    }
}
