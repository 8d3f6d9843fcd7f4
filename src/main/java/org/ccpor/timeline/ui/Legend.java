package org.ccpor.timeline.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What the marks of a timeline mean. */
class Legend extends Composite<UnorderedList> {
    private static final long serialVersionUID = 1L;

    Legend() {
        getContent().addClassName("tl-legend");
        List.of(
                        new String[] {"done", "Done"},
                        new String[] {"now", "Now"},
                        new String[] {"overdue", "Over its window"},
                        new String[] {"planned", "Planned"},
                        new String[] {"goal", "Go-live"},
                        new String[] {"base", "Baseline"},
                        new String[] {"live", "Live"})
                .forEach(it -> getContent().add(entry(it[0], it[1])));
    }

    private static ListItem entry(String mark, String words) {
        var sample = new Span();
        sample.addClassNames("tl-sample", "is-" + mark);
        sample.getElement().setAttribute("aria-hidden", "true");
        return new ListItem(sample, new Span(words));
    }
}
