package dev.annals.core.scratch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A few texts in one piece of bytes, on their way through a file.
public final class PackedTexts {

    private PackedTexts() {}

    public static ByteBuffer of(List<String> texts) {
        var encoded = new byte[texts.size()][];
        int size = 0;
        for (int i = 0; i < encoded.length; i++) {
            encoded[i] = texts.get(i).getBytes(StandardCharsets.UTF_8);
            size += Integer.BYTES + encoded[i].length;
        }
        ByteBuffer bytes = ByteBuffer.allocate(size);
        for (byte[] text : encoded) {
            bytes.putInt(text.length).put(text);
        }
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
