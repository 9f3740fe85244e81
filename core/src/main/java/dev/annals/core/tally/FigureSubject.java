package dev.annals.core.tally;

import dev.annals.core.model.Amount;
import dev.annals.core.model.Figure;
import dev.annals.core.model.FigureBound;
import dev.annals.core.model.Measure;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What figures are numbers of, so that they can be compared.
public record FigureSubject(Measure measure, Optional<String> group, Optional<String> unit) {

    /// Figures by what they are numbers of, in the order of the figures; those that say that no number is recorded are none.
    public static Map<FigureSubject, List<Figure>> by(Collection<Figure> figures) {
        return figures.stream().filter(figure -> !(figure.amount() instanceof Amount.NotRecorded)).collect(Collectors.groupingBy(
                figure -> new FigureSubject(figure.measure(), figure.group(), figure.unit()), LinkedHashMap::new, Collectors.toList()));
    }

    /// Whether figures of one subject differ. Numbers are compared with others for the same bound: a low and a high estimate of one dataset do
    /// not disagree; what is called best and what is stated are comparable.
    public static boolean differ(Collection<Figure> figures) {
        return figures.stream().collect(Collectors.groupingBy(FigureSubject::comparable)).values().stream()
                .anyMatch(alike -> alike.stream().map(Figure::amount).distinct().count() > 1);
    }

    private static FigureBound comparable(Figure figure) {
        return figure.bound() == FigureBound.BEST ? FigureBound.STATED : figure.bound();
    }
}
