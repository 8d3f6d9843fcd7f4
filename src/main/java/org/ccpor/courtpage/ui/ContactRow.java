package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.court.ContactLine;

/** One person to call, with e-mail and phone as links. */
class ContactRow extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final Span name = new Span();
    private final Div role = new Div();
    private final Div links = new Div();
    private final CommandButton<ContactLine> change;
    private final CommandButton<ContactLine> remove;

    ContactRow(ContactCommand commands, Runnable done) {
        change = new CommandButton<>(commands.change(), done, ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove = new CommandButton<>(commands.remove(), done, ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        role.addClassName("court-small");
        links.addClassName("court-links");
        var words = new Div(name, role);
        words.addClassName("court-words");
        getContent().addClassName("court-item");
        getContent().add(words, links, change, remove);
    }

    void show(ContactLine contact) {
        name.setText(contact.name());
        role.setText(contact.side().label() + " · " + contact.role() + (contact.signsIn() ? " · signs in here" : ""));
        links.removeAll();
        if (!contact.email().isEmpty()) {
            links.add(link("mailto:" + contact.email(), contact.email()));
        }
        if (!contact.phone().isEmpty()) {
            links.add(link("tel:" + contact.phone().replaceAll("[^0-9+]", ""), contact.phone()));
        }
        change.show(contact);
        remove.show(contact);
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor(address, words);
        link.getElement().setAttribute("router-ignore", true);
        return link;
    }
}
