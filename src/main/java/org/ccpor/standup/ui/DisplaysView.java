package org.ccpor.standup.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandChip;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.standup.StandUpChanged;
import org.ccpor.standup.StandUpChanged.Part;
import org.ccpor.standup.WallDisplayService;
import org.ccpor.standup.WallDisplayService.Display;

/** Displays on walls: adding one shows its address once, ending one blanks its screen. */
@Route("stand-up/displays")
@PageTitle("Displays on walls · CCPOR Deployment")
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class DisplaysView extends LiveComposite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient WallDisplayService displays;
    private final transient Clock clock;
    private final transient Command<Display> ending;
    private final Div made = new Div();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph none = new Paragraph("No display yet.");

    DisplaysView(WallDisplayService displays, Clock clock) {
        this.displays = displays;
        this.clock = clock;
        var back = new Anchor("stand-up", "← Stand-up");
        back.getElement().setAttribute("router-link", true);
        var commands = new DisplayCommand(displays);
        ending = commands.end();
        var add = new CommandChip<>(commands.add(this::tell), () -> {}, "btn", "primary", "su-add");
        add.show(displays);
        list.addClassName("su-past");
        made.addClassName("su-made");
        made.getElement().setAttribute("role", "status");
        made.setVisible(false);
        addClassName("su-page");
        add(
                back,
                new H1("Displays on walls"),
                new Paragraph(
                        "A display shows the wall view without anybody signing in: every court as executives see it, "
                                + "and nothing to change. Its key opens no other page."),
                add,
                made,
                list,
                none);
        follow(new StandUpChanged(Part.DISPLAYS), this::show);
    }

    private void tell(String name, String key) {
        var address = new TextField("Address of " + name.strip());
        address.setReadOnly(true);
        address.setWidthFull();
        made.removeAll();
        made.add(
                new Paragraph("Open this address once in the browser of the display; it is shown only now. "
                        + "Who has it can look at the wall, so do not pass it on."),
                address);
        made.setVisible(true);
        getElement()
                .executeJs("return new URL('wall?key=' + $0, document.baseURI).href", key)
                .then(String.class, address::setValue);
        address.setValue("wall?key=" + key);
    }

    private void show() {
        list.removeAll();
        var all = displays.list();
        all.forEach(it -> list.add(entry(it)));
        none.setVisible(all.isEmpty());
    }

    private ListItem entry(Display it) {
        var name = new Span(it.name());
        name.addClassName("su-name");
        var opened =
                it.openedAt() == null ? "never opened" : "last opened " + DateFormatter.moment(it.openedAt(), clock);
        var ended = it.endedAt();
        var small = new Span("Added %s by %s · %s"
                .formatted(
                        DateFormatter.moment(it.madeAt(), clock),
                        it.madeBy(),
                        ended == null ? opened : "ended " + DateFormatter.moment(ended, clock)));
        small.addClassName("court-small");
        var end = new CommandChip<>(ending, () -> {}, "btn");
        end.show(it);
        return new ListItem(name, small, end);
    }
}
