package org.ccpor.form.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/** Jumps to the parts of a form and tells how far each is. */
class PartLinks extends Composite<Nav> {
    private static final long serialVersionUID = 1L;

    private final transient List<PartSection> parts;
    private final List<Span> standings = new ArrayList<>();
    private final List<NativeButton> links = new ArrayList<>();

    PartLinks(List<PartSection> parts) {
        this.parts = parts;
        getContent().addClassName("form-parts");
        getContent().setAriaLabel("Parts of the form");
        for (var part : parts) {
            var standing = new Span();
            standing.addClassName("form-small");
            var link = new NativeButton("", _ -> part.focusTitle());
            link.add(new Span(part.title()), standing);
            standings.add(standing);
            links.add(link);
            getContent().add(link);
        }
    }

    void draw() {
        for (var i = 0; i < parts.size(); i++) {
            standings.get(i).setText(parts.get(i).standing());
            links.get(i).setVisible(parts.get(i).isVisible());
        }
        setVisible(parts.size() > 1);
    }
}
