package dev.annals.excel.row;

import java.io.Closeable;
import java.io.IOException;

/// Texts that come again: cells name them by a number (ECMA-376 Part 1, 18.4.8).
///
/// A text is shared from the second time on that it comes; what comes once only is nothing that readers should have to keep. Memory is bounded: a text
/// is known in one of a few places that its hash tells, where those that come often push the others back, of which the last makes room. One
/// that was forgotten is shared anew, under another number.
public final class SharedTexts implements Closeable {

    private static final int SETS = 1 << 14;
    private static final int PLACES = 4;

    /// All that is known is 20 MB at the most; no label is longer.
    private static final int LONGEST = 128;

    private static final int ONCE = -1;

    private static final byte[] BEGIN = CellBytes.of("<si><t>");
    private static final byte[] BEGIN_WITH_BLANKS = CellBytes.of("<si><t xml:space=\"preserve\">");
    private static final byte[] END = CellBytes.of("</t></si>\n");

    private final PendingBytes items;
    private final int[] hashes = new int[SETS * PLACES];
    private final String[] texts = new String[SETS * PLACES];
    private final int[] numbers = new int[SETS * PLACES];
    private int count;
    private long named;

    SharedTexts(Errands errands) {
        this.items = new PendingBytes(errands);
    }

    /// How many there are.
    public int count() {
        return count;
    }

    /// How many cells name one.
    public long named() {
        return named;
    }

    /// The number of a text; negative where the cell has to have it itself.
    int number(String text) throws IOException {
        if (text.length() > LONGEST || mayBeEscaped(text)) {
            return ONCE;
        }
        int hash = text.hashCode();
        int first = ((hash ^ hash >>> 15) & SETS - 1) * PLACES;
        for (int place = first; place < first + PLACES; place++) {
            if (hashes[place] == hash && text.equals(texts[place])) {
                return named(place, first);
            }
        }
        put(first + PLACES - 1, hash, text, ONCE);
        return ONCE;
    }

    /// Where a text is escaped, openpyxl takes the escapes out of it if it is shared, and puts none back when it saves; texts of cells it leaves as they are.
    private static boolean mayBeEscaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '\uFFFD' || (c == '_' && text.startsWith("_x", i))) {
                return true;
            }
        }
        return false;
    }

    private int named(int place, int first) throws IOException {
        int number = numbers[place] == ONCE ? add(texts[place]) : numbers[place];
        numbers[place] = number;
        if (place > first) {
            int hash = hashes[place];
            String text = texts[place];
            put(place, hashes[place - 1], texts[place - 1], numbers[place - 1]);
            put(place - 1, hash, text, number);
        }
        named++;
        return number;
    }

    private void put(int place, int hash, String text, int number) {
        hashes[place] = hash;
        texts[place] = text;
        numbers[place] = number;
    }

    private int add(String text) throws IOException {
        items.out().put(CellText.hasEdgeOfBlanks(text) ? BEGIN_WITH_BLANKS : BEGIN);
        CellBytes.text(text, items.out());
        items.out().put(END);
        items.spill();
        return count++;
    }

    /// The texts between two pieces of XML; none can follow.
    public DeflatedPart between(byte[] before, byte[] after) throws IOException {
        return items.between(before, after);
    }

    @Override
    public void close() throws IOException {
        items.close();
    }
}
