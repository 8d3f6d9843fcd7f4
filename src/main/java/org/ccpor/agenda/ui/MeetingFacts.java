package org.ccpor.agenda.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import org.ccpor.agenda.MeetingDetails;
import org.ccpor.agenda.Repetition;

/** Courts, place, call and agenda of a meeting; what is empty is left out. */
class MeetingFacts extends Composite<DescriptionList> {
    private static final long serialVersionUID = 1L;

    MeetingFacts() {
        getContent().addClassName("meeting-facts");
    }

    void show(MeetingDetails now) {
        var meeting = now.meeting();
        getContent().removeAll();
        fact("Kind", meeting.title().isEmpty() ? "" : meeting.kind().label());
        fact(
                "Courts",
                String.join(", ", now.courts().values()) + (meeting.early() ? " (all in Planning and Scope)" : ""));
        fact("Place", meeting.place());
        if (!meeting.link().isEmpty()) {
            var link = new Anchor(meeting.link(), meeting.link());
            link.setTarget(AnchorTarget.BLANK);
            link.getElement().setAttribute("rel", "noreferrer noopener");
            fact("Call", link);
        }
        fact(
                "Moved",
                new Repetition.Day(meeting.date(), meeting.insteadOf(), meeting.insteadWhy()),
                meeting.insteadOf() != null);
        fact("Canceled", meeting.reason() == null ? "" : meeting.reason());
        fact("Series", now.following() > 1 ? "%d more after this one".formatted(now.following() - 1) : "");
        fact("Agenda", meeting.agenda());
    }

    private void fact(String term, Repetition.Day day, boolean shown) {
        fact(term, shown ? day.words() : "");
    }

    private void fact(String term, String words) {
        if (!words.isEmpty()) {
            fact(term, new Span(words));
        }
    }

    private void fact(String term, Component value) {
        getContent().add(new DescriptionList.Term(term), new DescriptionList.Description(value));
    }
}
