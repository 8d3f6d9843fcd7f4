package org.ccpor.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import org.ccpor.incident.IncidentLine;
import org.jspecify.annotations.Nullable;

/** All that is known of one incident, what is not known left out. */
class IncidentFacts extends Composite<DescriptionList> {
    private static final long serialVersionUID = 1L;

    private final transient IncidentModel model;

    IncidentFacts(IncidentModel model) {
        this.model = model;
        getContent().addClassNames("court-facts", "incident-facts");
    }

    void show(IncidentLine it) {
        var times = it.times();
        getContent().removeAll();
        fact("Where", it.environment().label() + ", " + it.area().label());
        fact("Affected", it.affected());
        fact("Workaround", it.workaround());
        fact("Who works on it", it.responsible().label());
        fact("External ticket", it.ticket());
        fact("Reference", it.reference());
        fact("Root cause", it.rootCause());
        fact("Noticed", when(times.noticed()));
        fact(
                "Reported",
                "%s by %s (%s), %s"
                        .formatted(
                                when(times.reported()),
                                model.name(it.reportedBy()),
                                it.reporterRole().label(),
                                it.channel().label()));
        fact("To acknowledge by", when(times.acknowledgeBy()));
        fact(
                "Acknowledged",
                times.acknowledged() == null
                        ? ""
                        : when(times.acknowledged()) + " by " + model.name(times.acknowledgedBy()));
        fact("To fix by", times.fixBy() == null ? "The next release" : when(times.fixBy()));
        fact("Work began", when(times.started()));
        fact("Fixed", when(times.fixed()));
        fact("Verified", when(times.verified()));
        fact("Closed", when(times.closed()));
    }

    private String when(@Nullable Instant at) {
        return at == null ? "" : model.moment(at);
    }

    private void fact(String term, String words) {
        if (!words.isEmpty()) {
            getContent().add(new Div(new Term(term), new Description(words)));
        }
    }
}
