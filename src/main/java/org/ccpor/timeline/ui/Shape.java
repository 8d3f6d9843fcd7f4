package org.ccpor.timeline.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Parts of a timeline as markup. Their places are days since 1970, which the style sheet multiplies with the width of a
 * day: no change of the clock moves a bar. All words go in as text.
 */
final class Shape {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d, uuuu", Locale.US);

    private Shape() {}

    static Element of(String tag, String style) {
        return new Element(tag).addClass(style);
    }

    static Element of(String tag, String style, String words) {
        return of(tag, style).text(words);
    }

    static Element button(String style, String words, String label) {
        return of("button", style, words).attr("type", "button").attr("aria-label", label);
    }

    /** @param to the day after the last one */
    static Element at(Element shape, LocalDate from, LocalDate to) {
        return shape.attr("style", "--a:%d;--n:%d".formatted(from.toEpochDay(), to.toEpochDay() - from.toEpochDay()));
    }

    static Element on(Element shape, LocalDate day) {
        return at(shape, day, day.plusDays(1));
    }

    static Element hidden(Element shape) {
        return shape.attr("aria-hidden", "true");
    }

    /** A day on which courts are closed; the browser looks there why when a milestone is moved. */
    static Element closed(String style, LocalDate day, String why) {
        return hidden(on(of("div", style), day))
                .attr("data-day", Long.toString(day.toEpochDay()))
                .attr("data-why", why)
                .attr("title", day(day) + ": " + why);
    }

    /** Such as "Fri, Jan 8, 2027". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String html(List<Element> shapes) {
        var page = new Document("");
        page.outputSettings().prettyPrint(false);
        page.appendChildren(shapes);
        return page.outerHtml();
    }
}
