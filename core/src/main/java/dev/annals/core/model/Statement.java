package dev.annals.core.model;

import static dev.annals.core.schema.Types.TEXT;
import static dev.annals.core.schema.Types.coded;
import static dev.annals.core.schema.Types.many;
import static dev.annals.core.schema.Types.maybe;

import dev.annals.core.schema.Entity;
import dev.annals.core.schema.Field;
import java.util.List;
import java.util.Optional;

/// Somebody says something.
public record Statement(SpeechAct act, String content, Optional<String> medium, List<String> topics) implements Detail {

    public static final Field<Statement, SpeechAct> ACT =
            new Field<>("act", "What is done by saying it.", coded(SpeechAct.LIST), Statement::act);
    public static final Field<Statement, String> CONTENT = new Field<>("content", "What is said.", TEXT, Statement::content);
    public static final Field<Statement, Optional<String>> MEDIUM =
            new Field<>("medium", "Where it is said, such as at a press conference.", maybe(TEXT), Statement::medium);
    public static final Field<Statement, List<String>> TOPICS = new Field<>("topics", "What it was about.", many(TEXT), Statement::topics);

    /// The schema of this record.
    public static final Entity<Statement> ENTITY = new Entity<>(
            Statement.class, "statement", "Somebody says something.",
            List.of(ACT, CONTENT, MEDIUM, TOPICS),
            row -> new Statement(row.get(ACT), row.get(CONTENT), row.get(MEDIUM), row.get(TOPICS)));

    /// Checks and copies what is given; throws [Malformed][dev.annals.core.schema.Malformed].
    public Statement {
        content = Require.text(CONTENT, content);
        medium = Require.optionalText(MEDIUM, medium);
        topics = Require.texts(TOPICS, topics);
    }
}
