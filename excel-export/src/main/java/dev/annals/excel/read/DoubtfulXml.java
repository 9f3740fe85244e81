package dev.annals.excel.read;

/// XML that is better read by a parser that knows all of it, and says what is wrong with it.
final class DoubtfulXml extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DoubtfulXml() {
        super("is not what is expected", null, false, false);
    }

    static void require(boolean clear) {
        if (!clear) {
            throw new DoubtfulXml();
        }
    }
}
