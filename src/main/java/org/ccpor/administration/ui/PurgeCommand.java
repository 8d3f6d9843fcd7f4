package org.ccpor.administration.ui;

import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Supplier;
import org.ccpor.administration.TextPurgeService;
import org.ccpor.base.Count;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Notices;

/** Removes a text from everywhere. */
final class PurgeCommand {
    private PurgeCommand() {}

    /** For the number of entries it stands in. */
    static Command<Integer> remove(TextPurgeService purge, Supplier<String> text) {
        return Command.asking("Remove it…", all -> ask(purge, text, all));
    }

    private static CommandDialog ask(TextPurgeService purge, Supplier<String> text, int all) {
        var dialog = new CommandDialog("Remove the text from " + entries(all) + "?", "Remove for ever");
        var reason = dialog.need(new TextArea("Why"), "Say why the text is removed.");
        reason.setHelperText("Stays in history; do not repeat the text");
        reason.setWidthFull();
        return dialog.runs(
                0, _ -> Notices.info("Removed from " + entries(purge.purge(text.get(), reason.getValue())) + "."));
    }

    static String entries(int count) {
        return Count.of(count, "entry", "entries");
    }
}
