package org.ccpor.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Objects;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.Notices;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.notification.MailLine;
import org.ccpor.notification.MailService;
import org.ccpor.notification.MailState;

/** Where mail goes, and what became of each: given up ones first, with their reason and another try. */
@Route("admin/mail")
@PageTitle("Mail · CCPOR Deployment")
@RolesAllowed("ADMINISTRATOR")
class MailView extends Div {
    private static final long serialVersionUID = 1L;

    private final transient MailService model;
    private final transient Clock clock;
    private final Div table = new Div();
    private final Span count = new Span();

    MailView(MailService model, CurrentViewer viewer, Clock clock) {
        this.model = model;
        this.clock = clock;
        count.addClassName("admin-count");
        count.getElement().setAttribute("role", "status");
        var again = new Button("Look again", _ -> refresh());
        var tools = new Div(count, again);
        tools.addClassName("admin-tools");
        var page = new AdminPage(Subject.MAIL, viewer.get());
        page.add(setup(), tools, table);
        addClassName("admin-view");
        add(page);
        refresh();
    }

    private Paragraph setup() {
        var setup = model.setup();
        return new Paragraph(
                setup.on()
                        ? "Mail leaves through %s, from %s. Links lead to %s."
                                .formatted(setup.host(), setup.from(), setup.address())
                        : "This board sends no e-mail: no mail server is set (MAIL_HOST). Notices are in the inboxes.");
    }

    private void refresh() {
        var lines = model.list();
        var given =
                lines.stream().filter(it -> it.state() == MailState.GIVEN_UP).count();
        var waiting =
                lines.stream().filter(it -> it.state() == MailState.WAITING).count();
        count.setText("%d given up, %d waiting".formatted(given, waiting));
        table.removeAll();
        if (lines.isEmpty()) {
            table.add(new Paragraph("No mail yet. Sent ones are listed for two weeks, given up ones for 90 days."));
            return;
        }
        var rows = new PlainTable("Mails", "To", "Subject", "Since", "State", "What the last try said", "");
        lines.forEach(it -> rows.row(
                it.address(),
                it.subject(),
                DateFormatter.moment(it.createdAt(), clock),
                state(it),
                Objects.requireNonNullElse(it.error(), ""),
                it.state() == MailState.GIVEN_UP ? retry(it) : ""));
        table.add(rows);
    }

    private Span state(MailLine line) {
        var words =
                switch (line.state()) {
                    case SENT ->
                        "Sent "
                                + DateFormatter.moment(
                                        Objects.requireNonNullElse(line.sentAt(), line.createdAt()), clock);
                    case GIVEN_UP -> "Given up after " + tries(line);
                    case WAITING ->
                        line.tries() == 0
                                ? "Waiting"
                                : "Waiting after %s, next try %s"
                                        .formatted(tries(line), DateFormatter.moment(line.nextTry(), clock));
                };
        var state = new Span(words);
        state.addClassNames(
                "admin-state",
                switch (line.state()) {
                    case SENT -> "ok";
                    case WAITING -> line.tries() == 0 ? "idle" : "warn";
                    case GIVEN_UP -> "bad";
                });
        return state;
    }

    private static String tries(MailLine line) {
        return Count.of(line.tries(), "try", "tries");
    }

    private Button retry(MailLine line) {
        var button = new Button("Try again", _ -> {
            Notices.attempt(() -> {
                model.retry(line.id());
                Notices.info("It is sent again to " + line.recipient() + ".");
            });
            refresh();
        });
        button.addThemeVariants(ButtonVariant.SMALL);
        button.getElement().setAttribute("aria-label", "Try again: " + line.subject() + " to " + line.address());
        return button;
    }
}
