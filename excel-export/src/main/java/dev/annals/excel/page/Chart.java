package dev.annals.excel.page;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The XML of a chart (CT_ChartSpace, ECMA-376 Part 1, 21.2.2.29).
///
/// POI's small set of schemas lacks parts of what charts need, so that the XML is our own.
///
/// @param title what stands above it
/// @param block the numbers that it shows
record Chart(String title, ChartData.Block block) {

    /// Colours that people with any colour vision can tell apart (Okabe and Ito, "Color Universal Design"); every other series is
    /// hatched too.
    private static final List<String> COLOURS =
            List.of("0072B2", "E69F00", "009E73", "CC79A7", "56B4E9", "D55E00", "8C7A00", "7F7F7F");

    /// More names than that have no room side by side, and stand upright.
    private static final int MOST_LEVEL = 20;

    private static final List<String> HATCHES = List.of("dkUpDiag", "pct75", "dkHorz", "dkDnDiag");

    private static final String PAGE = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"
                xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:roundedCorners val="0"/><c:chart>
            <c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1300" b="1"/></a:pPr><a:r>
              <a:rPr lang="en" sz="1300" b="1"><a:solidFill><a:srgbClr val="1F3A5F"/></a:solidFill></a:rPr><a:t>{title}</a:t>
            </a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>
            <c:plotArea><c:layout/>
            {plot}
            <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="{order}"/></c:scaling><c:delete val="0"/><c:axPos val="{names}"/>
              <c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>
              <c:tickLblPos val="nextTo"/>{line}{nameText}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/>
              <c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>
            <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="0"/>
              <c:axPos val="{numbers}"/><c:majorGridlines>{line}</c:majorGridlines><c:numFmt formatCode="#,##0" sourceLinked="0"/>
              <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>
              <c:spPr><a:ln><a:noFill/></a:ln></c:spPr>{text}<c:crossAx val="1"/><c:crosses val="{crosses}"/>
              <c:crossBetween val="between"/></c:valAx></c:plotArea>
            {legend}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>
            """;

    private static final String TEXT = """
            <c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="900"><a:solidFill><a:srgbClr val="404040"/></a:solidFill></a:defRPr></a:pPr>
              <a:endParaRPr lang="en"/></a:p></c:txPr>""";

    private static final String LINE =
            "<c:spPr><a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"D9D9D9\"/></a:solidFill></a:ln></c:spPr>";

    private static final String LEGEND = "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/>" + TEXT + "</c:legend>";

    private static final String SERIES = """
            <c:ser><c:idx val="{i}"/><c:order val="{i}"/>
              <c:tx><c:strRef><c:f>{heading}</c:f><c:strCache>{headingPoints}</c:strCache></c:strRef></c:tx>{look}
              <c:cat><c:strRef><c:f>{nameRange}</c:f><c:strCache>{namePoints}</c:strCache></c:strRef></c:cat>
              <c:val><c:numRef><c:f>{numberRange}</c:f>
                <c:numCache><c:formatCode>General</c:formatCode>{numberPoints}</c:numCache></c:numRef></c:val>
            </c:ser>
            """;

    private static final String LABELS = """
            <c:dLbls><c:numFmt formatCode="#,##0" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr>{text}<c:dLblPos val="outEnd"/>
              <c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/>
              <c:showBubbleSize val="0"/></c:dLbls>""".replace("{text}", TEXT);

    /// Columns on top of each other.
    String stackedColumns() {
        String plot = """
                <c:barChart><c:barDir val="col"/><c:grouping val="stacked"/><c:varyColors val="0"/>{series}
                <c:gapWidth val="45"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>""";
        return page(plot.replace("{series}", series(Chart::bar)), LEGEND)
                .replace("{order}", "minMax").replace("{names}", "b").replace("{numbers}", "l").replace("{crosses}", "autoZero");
    }

    /// Bars from left to right, the first on top, with their numbers.
    String bars() {
        String plot = """
                <c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>{series}
                <c:gapWidth val="45"/><c:axId val="1"/><c:axId val="2"/></c:barChart>""";
        return page(plot.replace("{series}", series(i -> bar(i) + LABELS)), "")
                .replace("{order}", "maxMin").replace("{names}", "l").replace("{numbers}", "b").replace("{crosses}", "max");
    }

    /// Columns side by side.
    String columns() {
        String plot = """
                <c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>{series}
                <c:gapWidth val="45"/><c:axId val="1"/><c:axId val="2"/></c:barChart>""";
        return page(plot.replace("{series}", series(Chart::bar)), LEGEND)
                .replace("{order}", "minMax").replace("{names}", "b").replace("{numbers}", "l").replace("{crosses}", "autoZero");
    }

    private String page(String plot, String legend) {
        String upright = TEXT.replace("<a:bodyPr/>", "<a:bodyPr rot=\"-5400000\" vert=\"horz\"/>");
        String nameText = block.names().size() > MOST_LEVEL ? upright : TEXT;
        return PAGE.replace("{legend}", legend).replace("{nameText}", nameText).replace("{line}", LINE).replace("{text}", TEXT)
                .replace("{plot}", plot).replace("{title}", escaped(title));
    }

    private String series(IntFunction<String> look) {
        return IntStream.range(0, block.headings().size())
                .mapToObj(i -> SERIES.replace("{i}", Integer.toString(i)).replace("{look}", look.apply(i))
                        .replace("{heading}", block.heading(i)).replace("{nameRange}", block.nameRange())
                        .replace("{numberRange}", block.numberRange(i)).replace("{numberPoints}", points(block.numbers().get(i)))
                        .replace("{headingPoints}", points(List.of(block.headings().get(i))))
                        .replace("{namePoints}", points(block.names())))
                .collect(Collectors.joining());
    }

    private static String bar(int i) {
        String fill = i % 2 == 0 ? solid(i) : """
                <a:pattFill prst="{hatch}"><a:fgClr><a:srgbClr val="{colour}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr>
                </a:pattFill>""".replace("{hatch}", HATCHES.get(i / 2 % HATCHES.size()))
                .replace("{colour}", COLOURS.get(i % COLOURS.size()));
        return """
                <c:spPr>{fill}<a:ln w="6350"><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></a:ln></c:spPr>
                <c:invertIfNegative val="0"/>""".replace("{fill}", fill);
    }

    private static String solid(int i) {
        return "<a:solidFill><a:srgbClr val=\"" + COLOURS.get(i % COLOURS.size()) + "\"/></a:solidFill>";
    }

    private static String points(List<String> values) {
        return "<c:ptCount val=\"" + values.size() + "\"/>" + IntStream.range(0, values.size())
                .mapToObj(i -> "<c:pt idx=\"" + i + "\"><c:v>" + escaped(values.get(i)) + "</c:v></c:pt>")
                .collect(Collectors.joining());
    }

    /// Braces are characters too, but here they are places for something else.
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("{", "&#123;");
    }
}
