package dev.annals.core.office;

import dev.annals.core.limit.Limit;
import dev.annals.core.limit.LimitReached;
import dev.annals.core.limit.Limits;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// The characters of a part, which fail with [LimitReached] when too many come without that one who reads it is done with some of them:
/// a parser gathers a text, an attribute or a comment whole, however long it is.
public final class PartReader extends FilterReader {

    private final long longest = Limits.of(Limit.CELL_LENGTH);
    private long count;

    PartReader(Reader characters) {
        super(characters);
    }

    /// What came so far is done with.
    public void startAnew() {
        count = 0;
    }

    @Override
    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count += Math.max(0, read);
        if (count > longest) {
            throw new LimitReached("a text in it has more than " + longest + " characters", Limit.CELL_LENGTH);
        }
        return read;
    }
}
