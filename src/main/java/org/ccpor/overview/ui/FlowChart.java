package org.ccpor.overview.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ccpor.overview.FlowPoint;
import org.ccpor.overview.Stage;

/** The cumulative flow as an SVG: live below, what is furthest from it on top. Hatching tells the bands apart without color. */
final class FlowChart {
    /** Bottom first. */
    static final List<Stage> BANDS = List.of(Stage.LIVE, Stage.GO_LIVE, Stage.IMPLEMENT, Stage.SCOPE, Stage.PLANNING);

    private FlowChart() {}

    static String svg(List<FlowPoint> points) {
        var scale = new Scale(
                points.getFirst().day(),
                points.getLast().day(),
                points.stream().mapToInt(FlowPoint::all).max().orElse(1));
        var bands = IntStream.range(0, BANDS.size())
                .mapToObj(it -> band(points, scale, it))
                .collect(Collectors.joining());
        return Drawing.svg(bands);
    }

    private static String band(List<FlowPoint> points, Scale scale, int band) {
        var upper = points.stream()
                .map(it -> scale.at(it.day(), below(it, band + 1)))
                .collect(Collectors.joining(" "));
        var lower = points.reversed().stream()
                .map(it -> scale.at(it.day(), below(it, band)))
                .collect(Collectors.joining(" "));
        var name = BANDS.get(band).name().toLowerCase(Locale.ROOT);
        var shape = "<polygon class=\"ov-band %s\" points=\"%s %s\"/>";
        return shape.formatted("s-" + name, upper, lower)
                + (band % 2 == 1 ? shape.formatted("ov-hatch", upper, lower) : "");
    }

    private static int below(FlowPoint point, int bands) {
        return BANDS.subList(0, bands).stream().mapToInt(point::at).sum();
    }
}
