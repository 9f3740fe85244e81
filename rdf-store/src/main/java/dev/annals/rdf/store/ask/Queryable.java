package dev.annals.rdf.store.ask;

import dev.annals.rdf.store.StoreFailure;
import java.io.IOException;
import java.io.OutputStream;

/// What can be asked.
public interface Queryable extends AutoCloseable {

    /// Answers a question in this format; throws [StoreFailure] when there is no answer, and [IOException] when it cannot be written.
    void ask(Question question, AnswerFormat format, OutputStream out) throws IOException;

    /// Lets go of what it holds.
    @Override
    void close();
}
