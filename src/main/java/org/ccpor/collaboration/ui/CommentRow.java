package org.ccpor.collaboration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.ccpor.base.Days;
import org.ccpor.base.Refused;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.Notices;
import org.ccpor.collaboration.CommentLine;
import org.ccpor.collaboration.CommentText;
import org.ccpor.collaboration.ui.CommentScreens.CommentDesk;
import org.jspecify.annotations.Nullable;

/** One comment: who, when, about what, the words, and what this person may do with it. */
class CommentRow extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient CommentDesk model;
    private final transient Map<String, String> names;
    private final boolean withPlace;
    private transient @Nullable CommentLine shown;

    CommentRow(CommentDesk model, Map<String, String> names, boolean withPlace) {
        this.model = model;
        this.names = names;
        this.withPlace = withPlace;
        getContent().addClassName("comment");
        getContent().getElement().setAttribute("role", "listitem").setAttribute("tabindex", "-1");
    }

    void reveal() {
        getContent().addClassName("comment-marked");
        getElement()
                .executeJs(
                        "requestAnimationFrame(() => { this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true}); })");
    }

    void show(CommentLine now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        getContent().removeAll();
        getContent().getElement().setAttribute("data-comment", Long.toString(now.id()));
        var head = new Div(new Span(now.authorName()));
        head.addClassName("comment-head");
        head.add(small(times(now)));
        if (withPlace && !now.place().key().isEmpty()) {
            var place = small(now.place().label());
            place.addClassName("comment-place");
            head.add(place);
        }
        getContent().add(head);
        if (now.deleted() == null) {
            getContent().add(words(now.text()));
        } else {
            getContent()
                    .add(small(
                            "deleted by %s, %s".formatted(now.deletedBy(), Days.moment(now.deleted(), model.clock()))));
        }
        getContent().add(tools(now));
    }

    private String times(CommentLine it) {
        var edited = it.edited();
        return Days.moment(it.written(), model.clock())
                + (edited == null ? "" : " · edited " + Days.moment(edited, model.clock()));
    }

    private Div words(String text) {
        var words = new Div();
        words.addClassName("comment-words");
        var from = 0;
        var found = CommentText.MENTION.matcher(text);
        while (found.find()) {
            var name = names.get(found.group(1));
            if (name != null) {
                words.add(new Span(text.substring(from, found.start())));
                var chip = new Span("@" + name);
                chip.addClassName("comment-mention");
                words.add(chip);
                from = found.end();
            }
        }
        words.add(new Span(text.substring(from)));
        return words;
    }

    private Div tools(CommentLine it) {
        var tools = new Div();
        tools.addClassName("comment-tools");
        var coordinates = model.viewer().coordinates();
        if (it.deleted() == null && model.mine(it) && model.comments().mayWrite(it.court())) {
            tools.add(tool("Edit", () -> edit(it)));
        }
        if (it.deleted() == null && (model.mine(it) || coordinates)) {
            tools.add(tool("Delete", () -> delete(it)));
        }
        if (coordinates && (it.edited() != null || it.deleted() != null)) {
            tools.add(tool("Earlier words", () -> wordings(it)));
        }
        tools.setVisible(tools.getComponentCount() > 0);
        return tools;
    }

    private static Button tool(String label, Runnable action) {
        var button = new Button(label, _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private void edit(CommentLine it) {
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
        dialog.start(
                it.version(), version -> model.comments().edit(it.id(), field.getValue(), version, true), () -> {});
    }

    private void delete(CommentLine it) {
        var dialog = new CommandDialog("Delete this comment?", "Delete");
        dialog.tell("Its words go; that there was a comment, and who deleted it, stays to be seen.");
        dialog.comparing(() -> {
            var now = model.comments().get(it.id());
            return new CommandDialog.Both(
                    now.version(),
                    now.deleted() == null ? now.text() : "deleted by " + now.deletedBy(),
                    now.deleted() == null ? "Delete it" : null);
        });
        dialog.start(it.version(), version -> model.comments().delete(it.id(), version), () -> {});
    }

    private void wordings(CommentLine it) {
        try {
            var dialog = new com.vaadin.flow.component.dialog.Dialog();
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
            dialog.open();
        } catch (Refused refused) {
            Notices.refused(refused.sentence());
        }
    }

    private static Span small(String words) {
        var span = new Span(words);
        span.addClassName("court-small");
        return span;
    }
}
