package org.ccpor.administration.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.Notices;
import org.ccpor.calendar.ClosedDay;
import org.ccpor.calendar.CourtClosureService;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.identity.Viewer;

/** Adds closures and takes them back. */
@SpringComponent
record ClosureCommand(CourtClosureService closures, CourtDirectory courts) {
    List<ClosedDay> of(int year) {
        return closures.all().stream().filter(it -> it.date().getYear() == year).toList();
    }

    String whose(ClosedDay day) {
        var slug = day.court();
        return slug == null
                ? "All courts"
                : courts.find(slug).map(CourtProfile::name).orElse(slug);
    }

    /** @param show gets the day that was added */
    Command<Viewer> add(Consumer<ClosedDay> show) {
        return Command.opening("Add a closure", (_, _) -> newClosure(show));
    }

    /** At once, with the offer to take it back. */
    Command<ClosedDay> remove() {
        return Command.<ClosedDay>running("Remove", this::remove)
                .spoken(it -> "Remove %s on %s".formatted(it.name(), DateFormatter.weekday(it.date())));
    }

    private CommandDialog newClosure(Consumer<ClosedDay> show) {
        var dialog = new CommandDialog("Add a closure", "Add");
        dialog.tell("Steps that would be due on a closed day become due on the court day before.");
        var court = dialog.ask(new ComboBox<CourtProfile>("Court"));
        court.setItems(courts.all());
        court.setItemLabelGenerator(CourtProfile::name);
        court.setClearButtonVisible(true);
        court.setHelperText("Empty for all courts but tribal ones");
        var date = dialog.need(Fields.date("Day", null), "Choose the day.");
        var name = dialog.need(Fields.line("Reason", ""), "Name the closure, for example \"Building move\".");
        dialog.errorAt(name, "ame");
        dialog.errorAt(date);
        var added = new AtomicReference<ClosedDay>();
        return dialog.runs(0, _ -> {
                    var whose = court.getOptionalValue().map(CourtProfile::slug).orElse(null);
                    added.set(closures.add(whose, Objects.requireNonNull(date.getValue()), name.getValue()));
                })
                .then(() -> show.accept(Objects.requireNonNull(added.get())));
    }

    private void remove(ClosedDay day, Runnable done) {
        closures.remove(day.id());
        Notices.done("%s on %s is removed.".formatted(day.name(), DateFormatter.weekday(day.date())), () -> {
            Notices.attempt(() -> closures.add(day.court(), day.date(), day.name()));
            done.run();
        });
        done.run();
    }
}
