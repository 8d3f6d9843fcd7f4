package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A titled part of the court page, with a word beside the title and what may be done there. */
class CourtSection extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final Span hint = new Span();
    private final Button tool;

    CourtSection(String title, Component... parts) {
        this(title, "", () -> {}, parts);
    }

    CourtSection(String title, String toolLabel, Runnable toolAction, Component... parts) {
        var heading = new H2(title);
        hint.addClassName("court-hint");
        tool = new Button(toolLabel, _ -> toolAction.run());
        tool.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        tool.setVisible(false);
        var head = new Div(heading, hint, tool);
        head.addClassName("court-h");
        getContent().addClassName("court-section");
        getContent().getElement().setAttribute("aria-label", title);
        getContent().add(head);
        getContent().add(parts);
    }

    void hint(String words) {
        hint.setText(words);
    }

    /** Whether this viewer may use the button of this part. */
    void offer(boolean offered) {
        tool.setVisible(offered);
    }
}
