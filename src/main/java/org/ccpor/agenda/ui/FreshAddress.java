package org.ccpor.agenda.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;

/** An address that was just made: shown this once, with a button to copy it and how to use it. */
class FreshAddress extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final H3 title = new H3();
    private final TextField address = new TextField("Address");
    private final Span copied = new Span();

    FreshAddress() {
        address.setReadOnly(true);
        address.setWidthFull();
        copied.getElement().setAttribute("role", "status");
        var copy = new Button("Copy the address");
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        Clipboard.onClick(copy)
                .writeText(
                        address,
                        _ -> copied.setText("Copied."),
                        _ -> copied.setText("This browser lets no page copy; select the address instead."));
        var line = new Div(copy, copied);
        line.addClassName("meeting-marks");
        var how = new UnorderedList(
                new ListItem("Outlook: Calendar, Add calendar, Subscribe from web; paste the address."),
                new ListItem("Google Calendar: Other calendars, plus sign, From URL; paste the address."),
                new ListItem(
                        "Apple Calendar: File, New Calendar Subscription; on iPhone Settings, Calendar, Accounts, Add Subscribed Calendar."));
        getContent().addClassName("feed-fresh");
        getContent()
                .add(title, new Paragraph("It is shown only now; it cannot be looked up later."), address, line, how);
        setVisible(false);
    }

    void show(String path, String name) {
        title.setText("The address of “%s”".formatted(name));
        copied.setText("");
        address.setValue("");
        setVisible(true);
        getElement()
                .executeJs("return new URL($0, document.baseURI).href", path)
                .then(String.class, whole -> {
                    address.setValue(whole);
                    address.focus();
                });
    }

    void hide() {
        address.setValue("");
        setVisible(false);
    }
}
