package dev.annals.json;

import dev.annals.core.format.Format;
import dev.annals.core.format.Importer;
import dev.annals.core.format.Input;
import dev.annals.core.format.Receiver;
import dev.annals.core.format.UnreadableInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Reads an array of records.
///
/// Where the text stops being JSON nobody can tell for sure where the next record begins: what looks like a record may have been part
/// of a string. So the rest of the file is rejected as a whole, and up to 1 MiB of it is kept with the rejected records. Other flaws of a
/// record leave the others alone.
public final class JsonImporter implements Importer {

    @Override
    public Format format() {
        return JsonFormats.JSON;
    }

    @Override
    public void read(Input input, Receiver receiver) {
        var records = new RecordReader(input.name(), receiver, (text, node) -> JsonText.compact(node), RecordForm.CANONICAL);
        try (InputStream stream = input.open()) {
            read(Elements.of(stream), records);
        } catch (IOException e) {
            throw new UnreadableInput(input.name(), e);
        }
    }

    /// Reads all elements as records.
    static void read(Elements elements, RecordReader records) throws IOException {
        Optional<Piece> element = Optional.empty();
        try {
            for (element = elements.next(); element.isPresent(); element = elements.next()) {
                read(element.get(), records);
                element = Optional.empty();
            }
        } catch (BrokenText broken) {
            byte[] rest = elements.rest();
            String text = element.map(Piece::text).orElse("") + new String(rest, StandardCharsets.UTF_8);
            records.reject(broken.remarking(remark(rest.length)), text);
        }
        elements.flaw().ifPresent(flaw -> records.reject(flaw, ""));
    }

    private static String remark(int rest) {
        if (rest == 0) {
            return "";
        }
        String remark = "; the rest of the file is not read";
        return rest < Cutter.KEPT ? remark : remark + ", and only 1 MiB of it is kept with the rejected records";
    }

    private static void read(Piece element, RecordReader records) throws BrokenText {
        try {
            records.read(element);
        } catch (BrokenText broken) {
            if (broken.flaw() == BrokenText.Flaw.NOT_JSON) {
                throw broken;
            }
            records.reject(broken, element.text());
        }
    }
}
