package dev.annals.excel.view;

import dev.annals.core.scratch.PackedTexts;
import dev.annals.excel.row.RowAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// Different numbers for one thing, as they wait to be written. Texts are empty where there is nothing.
///
/// @param event the id of the event
/// @param address where its row stands
/// @param title its title
/// @param day the first day
/// @param measure what is counted or measured
/// @param group who or what is counted
/// @param unit the unit
/// @param lowest the lowest number that is named, as digits
/// @param highest the highest
/// @param accounts what each source says
record Disagreement(
        String event, RowAddress address, String title, String day, String measure, String group, String unit, String lowest, String highest,
        List<Account> accounts) {

    /// What a source says.
    ///
    /// @param source the id of the source; empty where none is named
    /// @param number its number as digits, where it says a number and nothing else
    /// @param words what it says
    record Account(String source, String number, String words) {}

    ByteBuffer packed() {
        var texts = new ArrayList<>(List.of(
                event, address.sheet(), Long.toString(address.row()), title, day, measure, group, unit, lowest, highest));
        accounts.forEach(account -> texts.addAll(List.of(account.source(), account.number(), account.words())));
        return PackedTexts.of(texts);
    }

    static Disagreement of(ByteBuffer packed) {
        Iterator<String> texts = PackedTexts.texts(packed).iterator();
        String event = texts.next();
        var address = new RowAddress(texts.next(), Long.parseLong(texts.next()));
        var accounts = new ArrayList<Account>();
        var found = new Disagreement(
                event, address, texts.next(), texts.next(), texts.next(), texts.next(), texts.next(), texts.next(), texts.next(), accounts);
        while (texts.hasNext()) {
            accounts.add(new Account(texts.next(), texts.next(), texts.next()));
        }
        return found;
    }
}
