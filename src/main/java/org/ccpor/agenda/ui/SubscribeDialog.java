package org.ccpor.agenda.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.agenda.CalendarFeedService;
import org.ccpor.agenda.EventKind;
import org.ccpor.agenda.FeedLine;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandBar;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.base.ui.Fields;

/** A person's calendar addresses: makes one, shows it once, renews and removes them. */
final class SubscribeDialog {
    private final FeedModel model;
    private final Dialog dialog = new Dialog();
    private final FreshAddress fresh = new FreshAddress();
    private final UnorderedList list = new UnorderedList();
    private final Div form = new Div();
    private final TextField name = Fields.line("Name", null);
    private final CheckboxGroup<EventKind> kinds = new CheckboxGroup<>("What it carries");
    private final Checkbox mine = new Checkbox("Only courts I look after");

    private SubscribeDialog(FeedModel model) {
        this.model = model;
        dialog.setHeaderTitle("Subscribe in your calendar");
        dialog.addClassName("feed-dialog");
        dialog.setWidth("40rem");
        dialog.setMaxWidth("100%");
        list.addClassName("meeting-list");
        list.getElement().setAttribute("role", "list").setAttribute("aria-label", "Your subscriptions");
        dialog.add(
                new Paragraph("Your calendar program asks this board for what you may see, about once an hour. "
                        + "The address is a key to it: keep it to yourself, and remove it here if it got lost."),
                fresh,
                list,
                form());
        dialog.getFooter().add(new Button("Close", _ -> dialog.close()));
    }

    static void open(FeedModel model) {
        var it = new SubscribeDialog(model);
        it.refresh();
        it.dialog.open();
    }

    private Div form() {
        name.setHelperText("So that you know it again, such as “Outlook at work”");
        name.setWidthFull();
        kinds.setItems(Arrays.asList(EventKind.values()));
        kinds.setItemLabelGenerator(EventKind::label);
        kinds.setValue(EnumSet.of(EventKind.GO_LIVE, EventKind.MEETING, EventKind.TRAINING, EventKind.DUE));
        var coordinates = model.viewers().get().coordinates();
        mine.setVisible(coordinates);
        mine.setValue(coordinates);
        var make = new CommandButton<>(
                Command.<FeedModel>of("Make an address", _ -> make()), this::refresh, ButtonVariant.PRIMARY);
        make.show(model);
        form.addClassName("feed-form");
        form.add(new H3("New subscription"), name, kinds, mine, make);
        return form;
    }

    private void make() {
        name.setInvalid(false);
        kinds.setInvalid(false);
        try {
            fresh.show(model.feeds().make(name.getValue(), kinds.getValue(), mine.getValue()), name.getValue());
            name.clear();
        } catch (RefusedException refused) {
            var aboutKinds = refused.sentence().contains("kind");
            kinds.setErrorMessage(refused.sentence());
            kinds.setInvalid(aboutKinds);
            name.setErrorMessage(refused.sentence());
            name.setInvalid(!aboutKinds);
            name.focus();
        }
    }

    private void refresh() {
        var all = model.feeds().mine();
        list.removeAll();
        all.forEach(it -> list.add(row(it)));
        list.setVisible(!all.isEmpty());
        form.setVisible(all.size() < CalendarFeedService.MOST);
    }

    private ListItem row(FeedLine feed) {
        var title = new Span(feed.name());
        title.addClassName("meeting-who");
        var about = new Span(words(feed.kinds()) + (feed.mine() ? ", my courts" : "") + " · made "
                + DateFormatter.moment(feed.made(), model.clock()) + " · "
                + (feed.used() == null
                        ? "never used"
                        : "last used " + DateFormatter.moment(feed.used(), model.clock())));
        about.addClassName("meeting-side");
        var tools = new CommandBar<>(List.of(renew(), remove()), this::refresh);
        tools.addClassName("meeting-marks");
        tools.show(feed);
        var row = new ListItem(new Div(title, about), tools);
        row.addClassName("meeting-row");
        return row;
    }

    private Command<FeedLine> renew() {
        return Command.<FeedLine>of("New address", it -> {
                    fresh.hide();
                    fresh.show(model.feeds().renew(it.id()), it.name());
                })
                .spoken(it -> "New address for " + it.name());
    }

    private Command<FeedLine> remove() {
        return Command.<FeedLine>of("Remove", it -> {
                    fresh.hide();
                    model.feeds().revoke(it.id());
                })
                .spoken(it -> "Remove " + it.name());
    }

    private static String words(Set<EventKind> kinds) {
        return kinds.stream().map(EventKind::label).collect(Collectors.joining(", "));
    }
}
