package org.ccpor.collaboration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.collaboration.CommentLine;
import org.ccpor.collaboration.CommentText;
import org.ccpor.collaboration.ui.CommentComponentFactory.CommentModel;

/** One comment: who, when, about what, the words, and what this person may do with it. */
class CommentRow extends Composite<Div> {
    private static final long serialVersionUID = 1L;

    private final transient CommentModel model;
    private final transient Map<String, String> names;
    private final boolean withPlace;
    private final transient List<Command<CommentLine>> commands;

    CommentRow(CommentModel model, Map<String, String> names, boolean withPlace) {
        this.model = model;
        this.names = names;
        this.withPlace = withPlace;
        this.commands = CommentCommand.all(model);
        getContent().addClassName("comment");
        getContent().getElement().setAttribute("tabindex", "-1");
    }

    void reveal() {
        getContent().addClassName("comment-marked");
        getElement()
                .executeJs(
                        "requestAnimationFrame(() => { this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true}); })");
    }

    void show(CommentLine now) {
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
                    .add(small("deleted by %s, %s"
                            .formatted(now.deletedBy(), DateFormatter.moment(now.deleted(), model.clock()))));
        }
        getContent().add(tools(now));
    }

    private String times(CommentLine it) {
        var edited = it.edited();
        return DateFormatter.moment(it.written(), model.clock())
                + (edited == null ? "" : " · edited " + DateFormatter.moment(edited, model.clock()));
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
        commands.forEach(command -> {
            var button = new CommandButton<>(command, () -> {}, ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.show(it);
            tools.add(button);
        });
        tools.setVisible(tools.getChildren().anyMatch(Component::isVisible));
        return tools;
    }

    private static Span small(String words) {
        var span = new Span(words);
        span.addClassName("court-small");
        return span;
    }
}
