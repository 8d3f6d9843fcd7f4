package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.ccpor.base.ui.KindMark;
import org.ccpor.courtpage.ItemModel;
import org.ccpor.deployment.ItemAction;
import org.ccpor.deployment.ItemLine;
import org.ccpor.identity.PersonNames;
import org.jspecify.annotations.Nullable;

/** One item: its state as a box that does the obvious next thing, its words, who, when, and a door to all actions. */
class ItemRow extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final NativeButton box = new NativeButton();
    private final KindMark glyph = new KindMark();
    private final Span wording = new Span();
    private final Div small = new Div();
    private final Span responsible = new Span();
    private final Span due = new Span();
    private final Anchor form = new Anchor("", "Open the form");
    private final NativeButton send = new NativeButton("Send…");
    private final NativeButton menu = new NativeButton("⋯");
    private final transient Clock clock;
    private final transient PersonNames names;
    private final transient Listener listener;
    private transient @Nullable ItemLine line;

    /** What a row can ask for. */
    interface Listener {
        void run(ItemAction action, ItemLine line);

        void menu(ItemLine line);

        /** Whether the document of that item waits to be sent. */
        boolean sends(ItemLine line);

        void send(ItemLine line);

        /** The button to what people say about it. */
        Component comments(ItemLine line);

        /** Address of the form that answers it. */
        Optional<String> form(ItemLine line);
    }

    ItemRow(Clock clock, PersonNames names, Listener listener) {
        this.clock = clock;
        this.names = names;
        this.listener = listener;
        box.addClassName("court-box");
        box.addClickListener(_ -> ItemModel.first(shown()).ifPresent(it -> listener.run(it, shown())));
        menu.addClassName("card-menu");
        menu.addClickListener(_ -> listener.menu(shown()));
        send.addClassName("chip");
        send.getElement().setAttribute("aria-haspopup", "dialog");
        send.addClickListener(_ -> listener.send(shown()));
        small.addClassName("court-small");
        responsible.addClassName("court-who");
        form.getElement().setAttribute("router-link", true);
        form.addClassName("court-form");
        var words = new Div(wording, small, form, send);
        words.addClassName("court-words");
        getContent().addClassName("court-item");
        getContent().add(box, glyph, words, responsible, due, menu);
    }

    private ItemLine shown() {
        return Objects.requireNonNull(line);
    }

    void show(ItemLine item) {
        show(item, null);
    }

    /** @param sent what became of its document, if that was sent */
    void show(ItemLine item, @Nullable String sent) {
        if (line == null) {
            getContent().addComponentAtIndex(getContent().indexOf(menu), listener.comments(item));
        }
        line = item;
        var face = ItemModel.of(item, clock, names);
        getElement().setAttribute("data-item", item.id());
        box.setText(face.mark());
        box.setClassName("on", item.state().done());
        var first = ItemModel.first(item);
        box.getElement().setAttribute("data-does", first.map(ItemAction::name).orElse(""));
        var state = item.state().label() + ": " + item.wording();
        box.setEnabled(first.isPresent());
        box.setAriaLabel(first.map(it -> it.label() + " (" + state + ")").orElse(state));
        box.getElement()
                .setAttribute(
                        "title",
                        first.map(ItemAction::label).orElse(item.state().label()));
        glyph.show(item.kind());
        wording.setText(item.wording());
        small.setText(sent == null ? face.small() : face.small() + " · " + sent);
        send.setVisible(listener.sends(item));
        send.setAriaLabel("Send: " + item.wording());
        responsible.setText(face.responsible());
        var address = listener.form(item);
        form.setVisible(address.isPresent());
        form.setHref(address.orElse(""));
        form.setText(item.actions().contains(ItemAction.ACCEPT) ? "Review the form" : "Open the form");
        form.setAriaLabel(form.getText() + ": " + item.wording());
        due.setText(face.due());
        due.setVisible(!face.due().isEmpty());
        due.setClassName("t " + face.tone());
        due.getElement().setAttribute("title", face.dueHint());
        menu.setVisible(!item.actions().isEmpty());
        menu.setAriaLabel("Actions for " + item.wording());
    }
}
