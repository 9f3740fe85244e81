package dev.annals.rdf.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.annals.rdf.Samples;
import dev.annals.rdf.term.RdfTerm;
import dev.annals.rdf.term.StandardTerms;
import dev.annals.rdf.term.Syntax;
import dev.annals.rdf.term.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What writers refuse, given terms that no record of ours leads to.
class RdfWriterTest {

    @ParameterizedTest
    @EnumSource(Syntax.class)
    void cannotBeMadeToWriteATermThatBreaksOut(Syntax syntax) throws IOException {
        String bad = "https://e.org/> <https://e.org/p> <https://e.org/o> .";
        var out = new ByteArrayOutputStream();
        RdfWriter writer = SyntaxWriters.open(syntax, out, Samples.BASE);
        writer.begin();
        String property = Vocabulary.NAMESPACE + "id";
        var half = new RdfTerm.Iri("https://e.org/" + (char) 0xd800);
        var statement = new RdfTerm.Statement(bad, property, new RdfTerm.Iri("https://e.org/o"));
        for (RdfTerm term : List.of(new RdfTerm.Iri(bad), new RdfTerm.Literal("x", bad), half, statement)) {
            assertThatIllegalArgumentException().isThrownBy(() -> writer.write(triple("https://e.org/s", property, term)));
        }
        var text = new RdfTerm.Literal("x", StandardTerms.STRING);
        assertThatIllegalArgumentException().isThrownBy(() -> writer.write(triple(bad, property, text)));
        assertThatIllegalArgumentException().isThrownBy(() -> writer.write(triple("https://e.org/s", bad, text)));
    }

    /// XML has no element names that begin with a digit, and no control characters; a writer found that out half way through a file.
    @Test
    void refusesWhatXmlCannotName() {
        var triples = new RecordTriples();
        triples.add("https://e.org/s", Vocabulary.NAMESPACE + "1st", new RdfTerm.Literal("x", StandardTerms.STRING));
        RdfWriter writer = SyntaxWriters.open(Syntax.RDF_XML, new ByteArrayOutputStream(), Samples.BASE);

        assertThatIllegalArgumentException().isThrownBy(() -> writer.write(triples));
        assertThat(Syntax.RDF_XML.refusal("\u0001")).isPresent();
    }

    /// Half of a pair became a replacement character without a word.
    @ParameterizedTest
    @EnumSource(Syntax.class)
    void writesNoHalfOfACharacter(Syntax syntax) throws IOException {
        RdfWriter writer = SyntaxWriters.open(syntax, new ByteArrayOutputStream(), Samples.BASE);
        writer.begin();
        var triples = new RecordTriples();
        triples.add("https://e.org/" + (char) 0xd800, Vocabulary.NAMESPACE + "id", new RdfTerm.Literal("x", StandardTerms.STRING));

        assertThatIllegalArgumentException().isThrownBy(() -> writer.write(triples));
    }

    private static RecordTriples triple(String subject, String property, RdfTerm object) {
        var triples = new RecordTriples();
        triples.add(subject, property, object);
        return triples;
    }
}
