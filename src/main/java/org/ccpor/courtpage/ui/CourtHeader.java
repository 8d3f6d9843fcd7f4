package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.deployment.CardState;
import org.ccpor.deployment.CourtCard;
import org.ccpor.deployment.DeploymentDetails;

/** Who the court is, how it is doing and why, and what a coordinator may do with it. */
class CourtHeader extends Composite<Header> {
    private static final long serialVersionUID = 1L;

    private final H1 name = new H1();
    private final Span chip = new Span();
    private final Div badges = new Div();
    private final Div line = new Div();
    private final Div why = new Div();
    private final Div tools = new Div();
    private final CommandButton<DeploymentDetails> menu;
    private String slug = "";

    CourtHeader(CourtPageModel model, Runnable changed, Runnable close) {
        menu = new CommandButton<>(model.commands().menu(), changed);
        menu.addClassName("court-actions");
        menu.getElement().setAttribute("aria-haspopup", "dialog");
        name.getElement().setAttribute("tabindex", "-1");
        line.addClassName("court-line");
        why.addClassName("court-why");
        var leave = new NativeButton("✕", _ -> close.run());
        leave.addClassName("court-close");
        leave.setAriaLabel("Close");
        badges.addClassName("court-badges");
        var first = new Div(name, chip, badges);
        first.addClassName("court-title");
        var export = new Button("Export", _ -> model.exports().court(slug));
        export.getElement().setAttribute("aria-haspopup", "dialog");
        export.addClassName("court-export");
        tools.add(menu, export, leave);
        tools.addClassName("court-tools");
        getContent().addClassName("court-header");
        getContent().add(first, tools, line, why);
    }

    /** Before the tools. */
    void people(Component people) {
        tools.addComponentAsFirst(people);
    }

    void focusName() {
        name.getElement().executeJs("setTimeout(() => this.focus({preventScroll: true}))");
    }

    void show(DeploymentDetails court, LocalDate today) {
        var card = court.card();
        slug = card.slug();
        name.setText(court.court().officialName());
        chip.setText(chip(court, today));
        chip.setClassName("t " + tone(court));
        badges.removeAll();
        card.badges().forEach(it -> {
            var words = it.mark() + " " + it.why();
            HtmlContainer badge = it.path() == null ? new Span(words) : new Anchor(it.path(), words);
            badge.addClassName("card-alert");
            badges.add(badge);
        });
        badges.setVisible(!card.badges().isEmpty());
        line.setText(line(court));
        why.setText(why(court));
        why.setVisible(!why.getText().isEmpty());
        menu.show(court);
        getContent().getElement().setAttribute("data-version", Integer.toString(card.version()));
    }

    private static String chip(DeploymentDetails court, LocalDate today) {
        var card = court.card();
        var day = card.day();
        var health =
                card.passed(today) ? CourtCard.NOT_CONFIRMED : card.health().label();
        var word = card.state() == CardState.ACTIVE
                ? card.health().mark() + " " + health.toLowerCase(Locale.ROOT)
                : card.state().label().toLowerCase(Locale.ROOT);
        return day == null ? word : DateFormatter.tMinus(day, today) + " · " + word;
    }

    private static String tone(DeploymentDetails court) {
        if (court.card().state() != CardState.ACTIVE) {
            return "idle";
        }
        return court.card().health().tone();
    }

    private static String line(DeploymentDetails court) {
        var card = court.card();
        var parts = new ArrayList<String>();
        if (card.state() != CardState.ACTIVE) {
            parts.add(card.state().label());
        }
        if (court.template() != null) {
            parts.add(card.phase().label());
        }
        if (card.liveSince() != null) {
            parts.add("Live since " + DateFormatter.full(card.liveSince()));
        }
        if (card.actual() == null && court.template() != null) {
            parts.add(card.goLive() == null ? "No go-live date yet" : "Go-live " + DateFormatter.full(card.goLive()));
        }
        if (card.wave() != null) {
            parts.add("Wave " + card.wave());
        }
        if (card.analyst() != null) {
            parts.add("Analyst " + (card.analystName() == null ? card.analyst() : card.analystName()));
        }
        return String.join(" · ", parts);
    }

    /** Why it is so: the health by rule, or why it is on hold or withdrawn. */
    private static String why(DeploymentDetails court) {
        if (court.card().state() == CardState.ACTIVE) {
            var reason = court.card().healthReason();
            return reason.equals(CourtCard.NOT_CONFIRMED) ? "" : reason;
        }
        if (court.stateReason() == null) {
            return "";
        }
        var review = court.reviewOn();
        return court.stateReason() + (review == null ? "" : " · review on " + DateFormatter.full(review));
    }
}
