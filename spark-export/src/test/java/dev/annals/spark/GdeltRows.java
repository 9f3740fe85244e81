package dev.annals.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Rows as GDELT publishes them: they disagree on actors and places, come again changed or unchanged, and some are odd.
final class GdeltRows {

    private static final List<String> CODES = List.of("042", "190", "010", "043", "051", "1243", "10", "999");
    private static final List<String> ROOTS = List.of("04", "19", "01", "04", "05", "12", "10", "99");
    private static final List<String> CLASSES = List.of("1", "4", "1", "1", "1", "3", "3", "7");

    private final Random random;

    GdeltRows(long seed) {
        random = new Random(seed);
    }

    /// Rows with ids out of so many.
    List<String> rows(int count, int ids) {
        var rows = new ArrayList<String>();
        for (int n = 0; n < count; n++) {
            rows.add(row(random.nextInt(ids), 20180100 + 1 + random.nextInt(3)));
        }
        return rows;
    }

    /// A row of an id, added on a day.
    String row(int id, int added) {
        int kind = random.nextInt(CODES.size());
        var cells = new ArrayList<>(List.of(Integer.toString(1000 + id), "20180101", "201801", "2018", "2018.0027"));
        addActor(cells);
        addActor(cells);
        cells.addAll(List.of("1", CODES.get(kind), CODES.get(kind), ROOTS.get(kind), CLASSES.get(kind), "1.0", Integer.toString(random.nextInt(2)), "1", "1", "-2.5"));
        addPlace(cells);
        addPlace(cells);
        addPlace(cells);
        cells.addAll(List.of(Integer.toString(added), pick("https://news.example/" + random.nextInt(30), "https://news.example/b?x=%2f", "a citation", "")));
        return String.join("\t", odd(cells)) + "\n";
    }

    private void addActor(List<String> cells) {
        if (random.nextInt(5) == 0) {
            cells.addAll(List.of("", "", "", "", "", "", "", "", "", ""));
            return;
        }
        String code = pick("USA", "GBR", "POL", "GOV");
        String name = random.nextInt(20) == 0 ? "BAD\u0007NAME" : pick("UNITED STATES", "POLICE", "\"LONDON");
        cells.addAll(List.of(code, name, pick("USA", "", "GBR"), "", pick("", "eng"), "", "", pick("GOV", "", "COP"), "", ""));
    }

    private void addPlace(List<String> cells) {
        if (random.nextInt(4) == 0) {
            cells.addAll(List.of("0", "", "", "", "", "", "", ""));
            return;
        }
        String feature = pick("-1", "-2", "US", "");
        String latitude = random.nextInt(25) == 0 ? pick("123.5", "x") : pick("10.5", "11", "10.25");
        cells.addAll(List.of(pick("1", "3", "4", "9"), pick("Town", "Towne", "Big Town, Utopia", ""), pick("US", "UK"), pick("US01", "", "UK02"), pick("", "55"), latitude, "20", feature));
    }

    private List<String> odd(List<String> cells) {
        switch (random.nextInt(60)) {
            case 0 -> cells.removeLast();
            case 1 -> cells.set(0, "");
            case 2 -> cells.set(1, "2018-13-45");
            case 3 -> cells.set(cells.size() - 2, "soon");
            case 4 -> cells.set(cells.size() - 1, "news.example");
            case 5 -> cells.set(0, "x" + cells.getFirst());
            case 6 -> cells.set(30, "many");
            case 7 -> cells.subList(1, cells.size()).clear();
            case 8 -> cells.clear();
            default -> {}
        }
        return cells;
    }

    private String pick(String... of) {
        return of[random.nextInt(of.length)];
    }
}
