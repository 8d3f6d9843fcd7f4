package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.function.Consumer;
import org.ccpor.courtpage.ItemModel;
import org.ccpor.deployment.ItemLine;
import org.ccpor.deployment.ItemState;
import org.jspecify.annotations.Nullable;

/** The one thing to do now, with one large button. */
class MyNextStep extends Composite<Section> {
    private static final long serialVersionUID = 1L;

    private final Paragraph wording = new Paragraph();
    private final Span due = new Span();
    private final Span small = new Span();
    private final Button go;
    private final transient Clock clock;
    private transient @Nullable ItemLine line;

    /** @param act opens the item's form or asks what closes it */
    MyNextStep(Clock clock, Consumer<ItemLine> act) {
        this.clock = clock;
        go = new Button("", _ -> {
            if (line != null) {
                act.accept(line);
            }
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        wording.addClassName("my-step");
        small.addClassName("court-small");
        var about = new Div(due, small);
        about.addClassName("my-about");
        getContent().addClassName("my-next");
        getContent().getElement().setAttribute("aria-label", "Your next step");
        getContent().add(new H2("Your next step"), wording, about, go);
    }

    void show(@Nullable ItemLine next, String otherwise) {
        line = next;
        go.setVisible(next != null);
        due.setVisible(false);
        if (next == null) {
            wording.setText(otherwise);
            small.setText("");
            return;
        }
        var face = ItemModel.of(next, clock);
        wording.setText(next.wording());
        due.setText(face.due());
        due.setVisible(!face.due().isEmpty());
        due.setClassName("t " + face.tone());
        small.setText(
                next.state() == ItemState.RETURNED
                        ? "Returned for changes: " + next.returnedComment()
                        : next.mandatory() ? "Needed before the next phase" : "");
        go.setText(verb(next));
    }

    private static String verb(ItemLine item) {
        if (item.form() != null) {
            return item.state() == ItemState.NOT_STARTED ? "Begin the form" : "Go on with the form";
        }
        return ItemModel.first(item).map(ItemQuestion::verb).orElse("Open");
    }
}
