package org.ccpor.mywork.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.ccpor.base.DateFormatter;
import org.ccpor.deployment.CourtCard;

/** The courts somebody looks after, with health and days to go-live; each leads to its page. */
class WorkCourts extends Composite<Nav> {
    private static final long serialVersionUID = 1L;

    WorkCourts() {
        getContent().addClassName("work-courts");
        getContent().setAriaLabel("Courts I look after");
    }

    void show(List<CourtCard> courts, LocalDate today) {
        getContent().removeAll();
        getContent().setVisible(!courts.isEmpty());
        courts.forEach(it -> getContent().add(link(it, today)));
    }

    private static Anchor link(CourtCard card, LocalDate today) {
        var health = new Span(card.health().mark());
        health.addClassName(card.health().tone());
        health.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", card.health().label());
        var date = card.goLive();
        var days = new Span(date == null ? "No date" : DateFormatter.tMinus(date, today));
        var link = new Anchor("court/" + card.slug(), health, new Span(card.court()), days);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
