package org.ccpor.overview.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.overview.FlowPoint;
import org.ccpor.overview.Forecast;
import org.ccpor.overview.Stage;
import org.jspecify.annotations.Nullable;

/** Live courts until today as a line, and the forecast to all of them as a band around a dashed line. */
final class BurnUpChart {
    private BurnUpChart() {}

    /** @param all superior courts, the goal */
    static String svg(List<FlowPoint> points, @Nullable Forecast forecast, int all) {
        var last = points.getLast().day();
        var end = forecast == null ? last : forecast.band().getLast().day();
        var scale = new Scale(points.getFirst().day(), end.isBefore(last) ? last : end, all);
        var past = line("ov-past", points.stream().map(it -> scale.at(it.day(), it.at(Stage.LIVE))));
        var goal = line("ov-goal", Stream.of(scale.at(scale.from(), all), scale.at(scale.to(), all)));
        return Drawing.svg((forecast == null ? "" : future(forecast, scale)) + goal + past);
    }

    private static String future(Forecast forecast, Scale scale) {
        var upper = forecast.band().stream().map(it -> scale.at(it.day(), it.high()));
        var lower = forecast.band().reversed().stream().map(it -> scale.at(it.day(), it.low()));
        return "<polygon class=\"ov-range\" points=\"%s\"/>"
                        .formatted(Stream.concat(upper, lower).collect(Collectors.joining(" ")))
                + line("ov-likely", forecast.band().stream().map(it -> scale.at(it.day(), it.middle())));
    }

    private static String line(String style, Stream<String> points) {
        return "<polyline class=\"%s\" vector-effect=\"non-scaling-stroke\" points=\"%s\"/>"
                .formatted(style, points.collect(Collectors.joining(" ")));
    }
}
