package org.ccpor.shell;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.identity.OwnPasswordService;
import org.ccpor.identity.Viewer;

/** Asks a person for the current password and twice for a new one. */
final class PasswordCommand {
    private PasswordCommand() {}

    static Command<Viewer> change(OwnPasswordService own) {
        return Command.asking("Change password", it -> ask(own, it));
    }

    private static CommandDialog ask(OwnPasswordService own, Viewer person) {
        var dialog = new CommandDialog("Change your password", "Change");
        dialog.tell("You stay signed in here; everywhere else " + person.userName() + " has to sign in again.");
        var current = dialog.need(
                field("Current password", Autocomplete.CURRENT_PASSWORD), "Give the password you have now.");
        var wanted = dialog.need(field("New password", Autocomplete.NEW_PASSWORD), "Give a new password.");
        var again = dialog.need(
                field("New password again", Autocomplete.NEW_PASSWORD), "Type the new password a second time.");
        if (own.shortest() > 1) {
            wanted.setHelperText("At least " + own.shortest() + " characters");
        }
        dialog.errorAt(again, "differ");
        dialog.errorAt(current, "your current password");
        dialog.errorAt(current, "Too many");
        dialog.errorAt(wanted);
        return dialog.runs(0, _ -> {
                    if (!wanted.getValue().equals(again.getValue())) {
                        throw new RefusedException("The two new passwords differ. Type the same one twice.");
                    }
                    own.change(current.getValue(), wanted.getValue());
                })
                .says(() -> "Your password is changed.");
    }

    private static PasswordField field(String label, Autocomplete kind) {
        var field = new PasswordField(label);
        field.setAutocomplete(kind);
        return field;
    }
}
