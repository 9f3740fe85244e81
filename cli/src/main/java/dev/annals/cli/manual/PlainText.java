package dev.annals.cli.manual;

/// What picocli shows as a text, on one line.
final class PlainText {

    private PlainText() {}

    static String of(String... lines) {
        return String.join(" ", lines).replace("%n", " ").replace("%%", "%").strip();
    }
}
