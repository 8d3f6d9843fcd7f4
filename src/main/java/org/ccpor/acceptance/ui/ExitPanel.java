package org.ccpor.acceptance.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ccpor.acceptance.AcceptanceState;

/** The exit rule and what is still missing. */
class ExitPanel extends Composite<Section> {
    private static final long serialVersionUID = 1L;
    private static final String RULE = "Every case is run or does not apply; no defect of priority 1 or 2 is open; "
            + "open ones of priority 3 and 4 have a workaround and are accepted in writing.";
    private static final int SHOWN = 8;

    private final Span standing = new Span();
    private final UnorderedList missing = new UnorderedList();

    ExitPanel() {
        standing.addClassName("cat-chip");
        standing.getElement().setAttribute("role", "status");
        missing.addClassName("cat-missing");
        missing.getElement().setAttribute("aria-label", "Still missing");
        var head = new Div(new H3("Exit rule"), standing);
        head.addClassName("cat-box-head");
        var rule = new Paragraph(RULE);
        rule.addClassName("cat-small");
        getContent().addClassName("cat-box");
        getContent().add(head, rule, missing);
    }

    void show(AcceptanceState now) {
        var met = now.missing().isEmpty();
        standing.setText(met ? "✓ Met" : "○ Not met yet");
        standing.setClassName("cat-chip " + (met ? "cat-pass" : "cat-open"));
        missing.removeAll();
        now.missing().stream().limit(SHOWN).map(ListItem::new).forEach(missing::add);
        if (now.missing().size() > SHOWN) {
            missing.add(new ListItem("And %d more.".formatted(now.missing().size() - SHOWN)));
        }
        missing.setVisible(!met);
    }
}
