package dev.annals.rdf.store.ask;

import java.util.Iterator;
import java.util.Optional;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.jspecify.annotations.Nullable;

/// The functions that a query may call: those that Jena brings.
///
/// Jena would take `<java:some.Class>` for the name of a class to load and run, and answer nothing where there is no such function.
final class KnownFunctions extends FunctionRegistry {

    private Optional<String> missing = Optional.empty();

    KnownFunctions() {
        FunctionRegistry brought = FunctionRegistry.get(ARQ.getContext());
        for (Iterator<String> names = brought.keys(); names.hasNext();) {
            String name = names.next();
            put(name, brought.getFunctionFactory(name));
        }
    }

    /// Throws [QueryException] where there is none, so that no cell stays empty for want of a function.
    @Override
    public @Nullable FunctionFactory getFunctionFactory(String name) {
        if (!isRegistered(name)) {
            missing = Optional.of(name);
            throw new QueryException("no function " + name);
        }
        return super.getFunctionFactory(name);
    }

    /// What is wrong with the query that called them; some filters take any exception for "no".
    Optional<MalformedQuestion> flaw() {
        return missing.map(name -> new MalformedQuestion("there is no function <" + name + ">; those of Java are never loaded"));
    }
}
