package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.ccpor.identity.TeamContact;
import org.jspecify.annotations.Nullable;

/** Whom of the team a court asks: by phone and by mail, each with one tap. */
class ContactCard extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final Paragraph words = new Paragraph();
    private final Anchor phone = new Anchor();
    private final Anchor mail = new Anchor();

    ContactCard() {
        phone.addClassName("btn");
        mail.addClassName("btn");
        var ways = new Div(phone, mail);
        ways.addClassName("my-contact");
        getContent().add(words, ways);
    }

    void show(@Nullable TeamContact person) {
        words.setText(
                person == null
                        ? "Nobody looks after your court in particular yet; every coordinator of the CCPOR team sees what you hand in."
                        : person.name() + " looks after your court and reads what you hand in.");
        var number = person == null ? null : person.phone();
        var address = person == null ? null : person.email();
        way(phone, "tel:" + (person == null ? "" : person.dialed()), "☏ Call ", number);
        way(mail, "mailto:" + address, "✉ Write to ", address);
    }

    private static void way(Anchor link, String href, String verb, @Nullable String to) {
        link.setVisible(to != null);
        link.setHref(href);
        link.setText(verb + to);
    }
}
