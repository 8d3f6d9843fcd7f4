package org.ccpor.standup.ui;

import java.util.function.BiConsumer;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.standup.WallDisplayService;
import org.ccpor.standup.WallDisplayService.Display;

/** Adds displays on walls and ends them. */
record DisplayCommand(WallDisplayService displays) {
    /** @param made gets its name and its key, which is told only now */
    Command<WallDisplayService> add(BiConsumer<String, String> made) {
        return Command.asking("Add a display", _ -> {
            var dialog = new CommandDialog("Add a display", "Add display");
            var name = dialog.need(Fields.line("Where it hangs", null), "Say where it hangs, such as “Room 2140”.");
            dialog.errorAt(name);
            return dialog.runs(0, _ -> made.accept(name.getValue(), displays.add(name.getValue())));
        });
    }

    Command<Display> end() {
        return Command.<Display>asking("End", it -> {
                    var dialog = new CommandDialog("End the display " + it.name() + "?", "End display");
                    dialog.tell("Its screen goes blank at once. To show the wall there again, add a new display.");
                    return dialog.runs(0, _ -> displays.revoke(it.id()));
                })
                .spoken(it -> "End the display " + it.name())
                .when(it -> it.endedAt() == null);
    }
}
