package org.ccpor.administration.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.court.CourtType;
import org.ccpor.court.TribalCourtService;
import org.ccpor.identity.Viewer;

/** Asks what is known of a tribal court that takes part. */
@SpringComponent
record TribalCourtCommand(TribalCourtService tribalCourts, CourtDirectory directory) {
    Command<Viewer> add() {
        return Command.asking("Add a tribal court", _ -> dialog());
    }

    private CommandDialog dialog() {
        var dialog = new CommandDialog("Add a tribal court", "Add");
        dialog.tell("A court that was added stays: it can take part or not, but it is never removed.");
        dialog.tell(
                "It keeps its own calendar: closed on weekends and on the closures you add for it, not on the state's"
                        + " court holidays.");
        var name = dialog.need(Fields.line("Name", ""), "Give the name the board shows.");
        var official = dialog.ask(Fields.line("Official name", ""));
        official.setHelperText("As the tribe writes it; empty if it is the same");
        var counties = new MultiSelectComboBox<String>("Counties");
        counties.setItems(directory.all().stream()
                .filter(it -> it.type() == CourtType.SUPERIOR)
                .map(CourtProfile::county)
                .sorted()
                .toList());
        counties.setHelperText("Where the court's land lies; the first one gives the region");
        dialog.need(counties, "Choose at least one county.");
        dialog.errorAt(official, "official name");
        dialog.errorAt(counties, "count");
        dialog.errorAt(name);
        return dialog.runs(
                        0,
                        _ -> tribalCourts.add(
                                name.getValue(),
                                official.getValue(),
                                counties.getValue().stream().toList()))
                .says(() -> name.getValue().strip() + " is added.");
    }
}
