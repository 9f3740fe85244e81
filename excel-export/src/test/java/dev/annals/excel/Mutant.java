package dev.annals.excel;

import java.io.IOException;

/// A fault: the part that is changed, what is replaced by what, and how the fault is to be called, with a piece of its place or message.
public record Mutant(String name, String part, String from, String to, String code, String told) {

    @Override
    public String toString() {
        return name;
    }

    public byte[] of(byte[] workbook) throws IOException {
        return new Parts(workbook).change(part, text -> text.replaceFirst(from, to)).packed();
    }
}
