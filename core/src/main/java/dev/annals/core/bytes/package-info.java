/// How values become bytes of UTF-8 without a text in between, for all formats that are texts.
///
/// Start with [ByteOut][dev.annals.core.bytes.ByteOut], which grows until somebody takes what is in it; what a format may not write as it is
/// says its [EscapeTable][dev.annals.core.bytes.EscapeTable]. Formats encode what is always the same, such as names of fields, once.
/// Each fast way has a slow one beside it, a library's or one that knows more; [FastPath][dev.annals.core.bytes.FastPath] says which is
/// taken, and tests take both.
@NullMarked
package dev.annals.core.bytes;

import org.jspecify.annotations.NullMarked;
