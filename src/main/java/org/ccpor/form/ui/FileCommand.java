package org.ccpor.form.ui;

import org.ccpor.base.FileHeldException;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.form.FormKey;
import org.ccpor.form.draft.FormFile;
import org.ccpor.form.draft.FormFileService;

/** Keeps files of a form and takes them away. */
record FileCommand(FormKey key, FormFileService files) {
    /** A file that somebody chose. */
    record Chosen(String name, byte[] content) {}

    /** All the same, once the person says that it holds no party data. */
    Command<Chosen> keep(FileHeldException held) {
        return Command.asking("Add a file…", it -> keep(it, held));
    }

    Command<FormFile> remove() {
        return Command.<FormFile>asking("Remove", this::remove)
                .spoken(it -> "Remove " + it.name())
                .when(_ -> files.mayChange(key));
    }

    private CommandDialog keep(Chosen it, FileHeldException held) {
        var dialog = new CommandDialog("May this file be here?", "It holds no party data");
        dialog.tell(held.sentence() + " Names, birth dates, case numbers and anything copied from CCPOR must not be"
                + " kept here. That you say so is recorded, without the text.");
        return dialog.runs(0, _ -> files.add(key, it.name(), it.content(), true));
    }

    private CommandDialog remove(FormFile file) {
        var dialog = new CommandDialog("Remove " + file.name() + "?", "Remove");
        dialog.tell("The file is deleted. This cannot be undone.");
        return dialog.runs(0, _ -> files.remove(key, file.id()));
    }
}
