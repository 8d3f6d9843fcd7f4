package org.ccpor.collaboration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.collaboration.CommentLine;
import org.ccpor.collaboration.ui.CommentComponentFactory.CommentModel;

/** What a person may do with a comment. */
record CommentCommand(CommentModel model) {
    static List<Command<CommentLine>> all(CommentModel model) {
        return new CommentCommand(model).all();
    }

    private List<Command<CommentLine>> all() {
        return List.of(
                Command.<CommentLine>asking("Edit", this::edit)
                        .when(it -> it.deleted() == null
                                && model.mine(it)
                                && model.comments().mayWrite(it.court())),
                Command.<CommentLine>asking("Delete", this::delete)
                        .when(it -> it.deleted() == null
                                && (model.mine(it) || model.viewer().coordinates())),
                Command.<CommentLine>opening("Earlier words", (it, _) -> wordings(it))
                        .when(it -> model.viewer().coordinates() && (it.edited() != null || it.deleted() != null)));
    }

    private CommandDialog edit(CommentLine it) {
        var dialog = new CommandDialog("Edit your comment", "Save");
        var field = dialog.need(Fields.text("Comment", it.text()), "Write something first.");
        dialog.errorAt(field);
        dialog.comparing(() -> {
            var now = model.comments().get(it.id());
            return new CommandDialog.Both(
                    now.version(),
                    now.deleted() == null ? now.text() : "deleted by " + now.deletedBy(),
                    now.deleted() == null ? field.getValue() : null);
        });
        // The dialog itself asks about party data before it saves.
        return dialog.runs(it.version(), version -> model.comments().edit(it.id(), field.getValue(), version, true));
    }

    private CommandDialog delete(CommentLine it) {
        var dialog = new CommandDialog("Delete this comment?", "Delete");
        dialog.tell("Its words go; that there was a comment, and who deleted it, stays to be seen.");
        dialog.comparing(() -> {
            var now = model.comments().get(it.id());
            return new CommandDialog.Both(
                    now.version(),
                    now.deleted() == null ? now.text() : "deleted by " + now.deletedBy(),
                    now.deleted() == null ? "Delete it" : null);
        });
        return dialog.runs(it.version(), version -> model.comments().delete(it.id(), version));
    }

    private Dialog wordings(CommentLine it) {
        var dialog = new Dialog();
        dialog.setHeaderTitle("Earlier words, the latest first");
        var all = new Div();
        all.addClassName("comment-list");
        model.comments().wordings(it.id()).forEach(text -> {
            var one = new Div(new Span(text));
            one.addClassNames("comment", "comment-words");
            all.add(one);
        });
        dialog.add(all);
        dialog.getFooter().add(new Button("Close", _ -> dialog.close()));
        return dialog;
    }
}
