package org.ccpor.notification.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ccpor.base.DateFormatter;
import org.ccpor.notification.NoticeLine;

/** One notice: what it is about, by whom, when, and a link to it. */
class InboxRow extends Composite<ListItem> {
    private static final long serialVersionUID = 1L;

    private final Span mark = new Span("New");
    private final Button toggle;
    private transient NoticeLine notice;

    InboxRow(NoticeLine notice, Clock clock, Consumer<NoticeLine> turn, Consumer<NoticeLine> open) {
        this.notice = notice;
        var title = new Anchor(notice.path(), notice.title());
        title.getElement().setAttribute("router-link", true);
        title.getElement().addEventListener("click", _ -> open.accept(this.notice));
        title.addClassName("inbox-title");
        var text = new Span(notice.text());
        text.addClassName("inbox-text");
        text.setVisible(!notice.text().isBlank());
        var about = new Span(Stream.of(
                        notice.kind().label(),
                        notice.by() == null ? "" : notice.by(),
                        DateFormatter.moment(notice.at(), clock))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · ")));
        about.addClassName("inbox-about");
        mark.addClassName("inbox-mark");
        var words = new Div(title, text, about);
        words.addClassName("inbox-words");
        toggle = new Button("", _ -> turn.accept(this.notice));
        toggle.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        getContent().addClassName("inbox-row");
        getContent().add(mark, words, toggle);
        show(notice);
    }

    void show(NoticeLine now) {
        notice = now;
        getContent().setClassName("inbox-unread", !now.read());
        mark.getElement().setAttribute("data-read", now.read());
        mark.setText(now.read() ? "" : "New");
        toggle.setText(now.read() ? "Mark unread" : "Mark read");
        toggle.getElement().setAttribute("aria-label", toggle.getText() + ": " + now.title());
    }
}
