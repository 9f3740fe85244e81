package dev.annals.rdf.store.ask;

import dev.annals.rdf.store.StoreFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// What can be asked.
public interface Queryable extends AutoCloseable {

    /// Answers a question in this format, and gives what the reader of the answer has to know of it; throws
    /// [MalformedQuestion] when the question turns out to be none, [StoreFailure] when there is no answer, and [IOException] when it cannot be written.
    List<String> ask(Question question, AnswerFormat format, OutputStream out) throws IOException;

    /// Lets go of what it holds.
    @Override
    void close();
}
