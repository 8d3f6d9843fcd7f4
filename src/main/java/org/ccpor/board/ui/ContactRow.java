package org.ccpor.board.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.ccpor.court.ContactLine;
import org.jspecify.annotations.Nullable;

/** One person to call, with e-mail and phone as links. */
class ContactRow extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final Span name = new Span();
    private final Div role = new Div();
    private final Div links = new Div();
    private final Button change = new Button("Change");
    private final Button remove = new Button("Remove");
    private transient @Nullable ContactLine line;

    ContactRow(Consumer<ContactLine> changing, Consumer<ContactLine> removing) {
        change.addClickListener(_ -> with(changing));
        remove.addClickListener(_ -> with(removing));
        change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        role.addClassName("court-small");
        links.addClassName("court-links");
        var words = new Div(name, role);
        words.addClassName("court-words");
        getContent().addClassName("court-item");
        getContent().add(words, links, change, remove);
    }

    private void with(Consumer<ContactLine> action) {
        if (line != null) {
            action.accept(line);
        }
    }

    void show(ContactLine contact) {
        line = contact;
        name.setText(contact.name());
        role.setText(contact.side().label() + " · " + contact.role());
        links.removeAll();
        if (!contact.email().isEmpty()) {
            links.add(link("mailto:" + contact.email(), contact.email()));
        }
        if (!contact.phone().isEmpty()) {
            links.add(link("tel:" + contact.phone().replaceAll("[^0-9+]", ""), contact.phone()));
        }
        change.setVisible(contact.mayEdit());
        remove.setVisible(contact.mayEdit());
        change.setAriaLabel("Change " + contact.name());
        remove.setAriaLabel("Remove " + contact.name());
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
