package org.ccpor.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

/** A page that says what is wrong and offers the way back. */
class ProblemPage extends Composite<Section> {
    void say(String title, String sentence) {
        var back = new Anchor("", "Go to the board");
        back.addClassNames("btn", "primary");
        back.getElement().setAttribute("router-link", true);
        getContent().removeAll();
        getContent().addClassName("problem");
        getContent().add(new H1(title), new Paragraph(sentence), back);
    }

    /** One text for what does not exist and what is somebody else's, so that neither can be told apart. */
    void sayNotFound() {
        say("Nothing here", "This page does not exist, or it is not yours to see. Check the address.");
    }
}
