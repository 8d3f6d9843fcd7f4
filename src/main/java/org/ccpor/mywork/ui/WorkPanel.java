package org.ccpor.mywork.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A part of my work: what it is called, how many there are, and what it says when there is nothing. */
class WorkPanel extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final Span number = new Span();
    private final Span small = new Span();
    private final Div head;
    private final Paragraph nothing = new Paragraph();

    WorkPanel(String title, String hint, Component... parts) {
        number.addClassName("work-number");
        nothing.addClassName("work-nothing");
        small.setText(hint);
        small.addClassName("work-hint");
        head = new Div(new H2(title), number, small);
        head.addClassName("work-head");
        getContent().addClassName("work-panel");
        getContent().getElement().setAttribute("aria-label", title);
        getContent().add(head);
        getContent().add(parts);
        getContent().add(nothing);
    }

    /** Puts something at the end of its title. */
    void tool(Component tool) {
        head.add(tool);
    }

    void hint(String words) {
        small.setText(words);
    }

    /** @param words what it says without any */
    void count(int count, String words) {
        number.setText(Integer.toString(count));
        nothing.setText(words);
        nothing.setVisible(count == 0);
    }
}
