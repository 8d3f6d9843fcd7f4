package org.ccpor.administration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.ccpor.calendar.CourtCalendars;

/** The year that is shown, and the ways to the one before and after. */
class YearLinks extends Composite<Nav> {
    static final String YEAR = "year";

    private static final long serialVersionUID = 1L;

    YearLinks(int year) {
        getContent().addClassName("admin-years");
        getContent().setAriaLabel("Year");
        link(year - 1, "‹", "Year before");
        var shown = new Span(Integer.toString(year));
        shown.getElement().setAttribute("aria-current", "true");
        getContent().add(shown);
        link(year + 1, "›", "Year after");
    }

    /** The year of an address; empty if it is none the calendar knows. */
    static Optional<Integer> read(String typed) {
        return typed.matches("\\d{4}")
                ? Optional.of(Integer.valueOf(typed)).filter(YearLinks::known)
                : Optional.empty();
    }

    private static boolean known(int year) {
        return year >= CourtCalendars.FIRST_YEAR && year <= CourtCalendars.LAST_YEAR;
    }

    private void link(int year, String sign, String label) {
        if (known(year)) {
            var link = new Anchor(Subject.CLOSURES.path() + "?" + YEAR + "=" + year, sign);
            link.addClassName("btn");
            link.setAriaLabel(label + ", " + year);
            link.getElement().setAttribute("router-link", true);
            getContent().add(link);
        }
    }
}
