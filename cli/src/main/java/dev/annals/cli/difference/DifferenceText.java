package dev.annals.cli.difference;

import dev.annals.core.format.UnwritableOutput;
import dev.annals.core.merge.Difference;
import dev.annals.core.merge.DifferenceLine;
import dev.annals.core.merge.DifferenceLines;
import dev.annals.core.merge.Differences;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes a line for each value that differs.
///
/// @param out where to
/// @param name what messages call it
record DifferenceText(OutputStream out, String name) implements Differences {

    @Override
    public void add(Difference difference) {
        try {
            for (DifferenceLine line : DifferenceLines.of(difference)) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw UnwritableOutput.onWriting(name, e);
        }
    }
}
