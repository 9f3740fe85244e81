package dev.annals.core.format;

import java.util.function.Consumer;

/// Checks a file by rules that its format brings along, such as SHACL shapes; a [FormatFamily] lists it.
public interface Validator {

    /// Whether it checks files of this format.
    boolean validates(Format format);

    /// Tells what in the input breaks the rules; throws [UnreadableInput] when the input cannot be read.
    void validate(Input input, Consumer<Notice> notices);
}
