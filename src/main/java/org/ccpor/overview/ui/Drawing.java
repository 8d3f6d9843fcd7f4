package org.ccpor.overview.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;

/** Frames drawings: they stretch to their place, so that all words stand beside them as text. */
final class Drawing {
    private Drawing() {}

    static String svg(String shapes) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" preserveAspectRatio="none">
                <defs><pattern id="ov-hatching" width="8" height="8" patternUnits="userSpaceOnUse">
                <path d="M0 8L8 0" class="ov-hatch-line"/></pattern></defs>%s</svg>""".formatted(Scale.WIDTH, Scale.HEIGHT, shapes);
    }

    /** @param words what the picture shows, for who does not see it */
    static Div of(String svg, String words) {
        var picture = new Div(new Svg(svg));
        picture.addClassName("ov-drawing");
        picture.getElement().setAttribute("role", "img").setAttribute("aria-label", words);
        return picture;
    }

    /** What stands below a drawing from left to right. */
    static Div axis(String left, String right) {
        var axis =
                new Div(new com.vaadin.flow.component.html.Span(left), new com.vaadin.flow.component.html.Span(right));
        axis.addClassName("ov-axis");
        return axis;
    }
}
