package org.ccpor.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.ccpor.administration.PurgePlace;
import org.ccpor.administration.TextPurgeService;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.identity.CurrentViewer;

/** Finds a text that must not be here, and removes it from everywhere. */
@Route("admin/purge")
@PageTitle("Remove a text · CCPOR Deployment")
@RolesAllowed("ADMINISTRATOR")
class PurgeView extends Div {
    private static final long serialVersionUID = 1L;

    private final transient TextPurgeService purge;
    private final TextArea text = new TextArea("Text to remove");
    private final Div found = new Div();

    PurgeView(TextPurgeService purge, CurrentViewer viewer) {
        this.purge = purge;
        text.setHelperText("As it was typed; capitals and line breaks do not matter");
        text.setMaxLength(1_000);
        text.setWidthFull();
        text.setValueChangeMode(ValueChangeMode.EAGER);
        text.addValueChangeListener(_ -> {
            text.setInvalid(false);
            found.removeAll();
        });
        found.addClassName("purge-found");
        found.getElement().setAttribute("aria-live", "polite");
        var find = new Button("Find it", _ -> find());
        find.addThemeVariants(ButtonVariant.PRIMARY);
        var intro = new Paragraph("For the day data of parties got in after all. Every place in which the text stands, "
                + "history included, keeps \"" + TextPurgeService.TOMBSTONE
                + "\" instead. History tells who removed a text, when "
                + "and why. This cannot be undone, and files are not searched.");
        intro.addClassName("admin-note");
        var page = new AdminPage(Subject.PURGE, viewer.get());
        page.add(intro, text, new Div(find), found);
        addClassName("admin-view");
        add(page);
    }

    private void find() {
        found.removeAll();
        try {
            show(purge.find(text.getValue()));
        } catch (RefusedException refused) {
            text.setErrorMessage(refused.sentence());
            text.setInvalid(true);
            text.focus();
        }
    }

    private void show(List<PurgePlace> places) {
        if (places.isEmpty()) {
            found.add(new Paragraph("The text stands nowhere."));
            return;
        }
        var all = places.stream().mapToInt(PurgePlace::entries).sum();
        var list = new UnorderedList();
        places.forEach(it -> list.add(new ListItem(it.place() + ": " + PurgeCommand.entries(it.entries()))));
        var remove = new CommandButton<>(
                PurgeCommand.remove(purge, text::getValue), text::clear, ButtonVariant.ERROR, ButtonVariant.PRIMARY);
        remove.show(all);
        found.add(new Paragraph("The text stands in " + PurgeCommand.entries(all) + ":"), list, remove);
    }
}
