package org.ccpor.standup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.ccpor.board.ui.CardModel;
import org.ccpor.deployment.CourtCard;
import org.ccpor.standup.Briefing;
import org.jspecify.annotations.Nullable;

/** One court as the stand-up talks about it: what is new, what comes next, whom it waits on. */
class CourtPanel extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final H2 name = new H2();
    private final Span standing = new Span();
    private final Paragraph line = new Paragraph();
    private final Anchor door = new Anchor("", "Open the court’s page");
    private final Div body = new Div();
    private final transient Clock clock;
    private transient @Nullable Briefing shown;

    /** @param below what stands under the name and at the end, such as actions and notes */
    CourtPanel(Clock clock, Component actions, Component notes) {
        this.clock = clock;
        standing.addClassName("t");
        line.addClassName("court-hint");
        door.getElement().setAttribute("router-link", true);
        var past = new Anchor("stand-up/past", "Past stand-ups");
        past.getElement().setAttribute("router-link", true);
        var links = new Div(door, past);
        links.addClassName("su-links");
        var title = new Div(name, standing);
        title.addClassName("su-title");
        body.addClassName("su-body");
        getContent().addClassName("su-pane");
        getContent().add(title, line, links, actions, body, notes);
    }

    void show(CourtCard card, CardModel face, Briefing now, String since) {
        getContent().getElement().setAttribute("aria-label", card.court());
        name.setText(card.court());
        var health = face.healthWord().toLowerCase(java.util.Locale.ROOT);
        standing.setText((face.mark().isEmpty() ? "" : face.mark() + " ") + face.tMinus() + " · " + health);
        standing.setClassName("t " + face.tone());
        line.setText(card.phase().label()
                + (face.date().isEmpty() ? "" : " · go-live " + face.date())
                + (face.slip().isEmpty() ? "" : " (" + face.slip() + ")")
                + (now.owner() == null ? "" : " · looked after by " + now.owner()));
        door.setHref("court/" + card.slug());
        if (!Objects.equals(shown, now)) {
            shown = now;
            body.removeAll();
            body.add(news(now, since));
            if (!now.blockers().isEmpty()) {
                body.add(part("Blocked by", "bad", now.blockers()));
            }
            body.add(next(now));
            if (!now.waiting().isEmpty()) {
                body.add(part("Waiting on", "", now.waiting()));
            }
        }
    }

    private static Section news(Briefing now, String since) {
        var list = new UnorderedList();
        list.addClassName("su-news");
        now.news().forEach(it -> {
            var mark = new Span(it.tone().mark());
            mark.addClassName("su-mark");
            mark.getElement()
                    .setAttribute("role", "img")
                    .setAttribute("aria-label", it.tone().label());
            var entry = new ListItem(mark, new Span(it.text()));
            entry.addClassName("su-" + it.tone().name().toLowerCase(java.util.Locale.ROOT));
            list.add(entry);
        });
        if (now.moreNews() > 0) {
            list.add(new ListItem(new Span(), new Span("and " + now.moreNews() + " more on the court’s page")));
        }
        var part = section(since, list);
        if (now.news().isEmpty()) {
            part.add(quiet("Nothing changed."));
        }
        return part;
    }

    private Section next(Briefing now) {
        var list = new Div();
        list.addClassName("su-steps");
        list.getElement().setAttribute("role", "list").setAttribute("aria-label", "Next steps");
        now.next().forEach(it -> list.add(new StepLine(it, clock)));
        var part = section("Next", list);
        if (now.next().isEmpty()) {
            list.setVisible(false);
            part.add(quiet("Everything of this phase is done."));
        }
        return part;
    }

    private static Section part(String title, String tone, List<String> lines) {
        var list = new UnorderedList();
        list.addClassName("su-news");
        lines.forEach(it -> {
            var entry = new ListItem(new Span(tone.isEmpty() ? "·" : "⊘"), new Span(it));
            entry.addClassName("su-" + (tone.isEmpty() ? "plain" : tone));
            list.add(entry);
        });
        return section(title, list);
    }

    private static Section section(String title, Component content) {
        var part = new Section(new H3(title), content);
        part.addClassName("su-part");
        return part;
    }

    private static Paragraph quiet(String sentence) {
        var words = new Paragraph(sentence);
        words.addClassName("court-hint");
        return words;
    }
}
