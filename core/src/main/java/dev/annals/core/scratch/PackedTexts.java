package dev.annals.core.scratch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A few texts in one piece of bytes, on their way through a file.
public final class PackedTexts {

    private PackedTexts() {}

    public static ByteBuffer of(List<String> texts) {
        List<byte[]> encoded = texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
        ByteBuffer bytes = ByteBuffer.allocate(encoded.stream().mapToInt(text -> Integer.BYTES + text.length).sum());
        encoded.forEach(text -> bytes.putInt(text.length).put(text));
        return bytes.flip();
    }

    public static List<String> texts(ByteBuffer packed) {
        var texts = new ArrayList<String>();
        while (packed.hasRemaining()) {
            var text = new byte[packed.getInt()];
            packed.get(text);
            texts.add(new String(text, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
