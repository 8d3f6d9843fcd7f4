package org.ccpor.training.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.ccpor.base.Outage;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.Command;
import org.ccpor.base.ui.CommandButton;
import org.ccpor.base.ui.LiveComposite;
import org.ccpor.base.ui.Notices;
import org.ccpor.base.ui.RowList;
import org.ccpor.training.AttendanceService;
import org.ccpor.training.AttendanceSheet;
import org.ccpor.training.AttendanceSheet.Line;
import org.ccpor.training.TrainingChanged;
import org.jspecify.annotations.Nullable;

/** Takes attendance of one session on a phone in the room; several people may tap at once. */
class AttendancePanel extends LiveComposite<Div> {
    private static final long serialVersionUID = 1L;

    /** More names than anybody reads at once; the search finds the rest. */
    private static final int SHOWN = 200;

    private static final int FOUND = 20;

    /** @param open whether attendance can be taken now */
    private record Shown(Line line, boolean open) {}

    private final String court;
    private final String session;
    private final transient AttendanceService attendance;
    private final boolean team;
    private final H1 title = new H1();
    private final Span when = new Span();
    private final Span place = new Span();
    private final Paragraph count = new Paragraph();
    private final Paragraph hint = new Paragraph();
    private final TextField search = new TextField("Search");
    private final CommandButton<AttendanceSheet> invite;
    private final RowList<Shown, AttendanceRow> expected;
    private final H2 othersTitle = new H2("Others on the list");
    private final RowList<Shown, AttendanceRow> others;
    private transient @Nullable AttendanceSheet sheet;

    AttendancePanel(String court, String session, AttendanceService attendance, boolean team) {
        this.court = court;
        this.session = session;
        this.attendance = attendance;
        this.team = team;
        expected = list("Expected in this session");
        others = list("Others on the list");
        title.getElement().setAttribute("tabindex", "-1");
        when.addClassName("attend-when");
        var head = new Div(title, when, place);
        head.addClassName("attend-head");
        count.getElement().setAttribute("role", "status");
        count.addClassName("attend-count");
        hint.addClassName("attend-hint");
        search.setPlaceholder("Name or role");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(_ -> draw());
        invite = new CommandButton<>(
                Command.<AttendanceSheet>asking(
                                "Invite…",
                                it -> new InviteDialog(it, people -> attendance.invite(court, session, people)).asked())
                        .when(_ -> team),
                this::refresh);
        var tools = new Div(search, invite);
        tools.addClassName("attend-tools");
        var bar = new Div(count, tools);
        bar.addClassName("attend-bar");
        getContent().addClassName("attend");
        getContent().add(head, bar, hint, expected, othersTitle, others);
        refresh();
        follow(TrainingChanged.orItsSources(court), this::refresh);
    }

    String pageTitle() {
        return sheet == null ? "Attendance" : "Attendance · " + sheet.court();
    }

    private RowList<Shown, AttendanceRow> list(String label) {
        var list = new Div();
        list.getElement().setAttribute("aria-label", label);
        return new RowList<>(
                list,
                "attend-list",
                it -> it.line().person(),
                _ -> new AttendanceRow(taps()),
                (row, it) -> row.show(it.line(), team, it.open()));
    }

    private AttendanceRow.Taps taps() {
        return new AttendanceRow.Taps() {
            @Override
            public void attended(Line line, boolean now) {
                run(() -> attendance.attended(court, session, line.person(), now));
            }

            @Override
            public void passed(Line line, boolean now) {
                run(() -> attendance.passed(court, session, line.person(), now));
            }

            @Override
            public void invited(Line line, boolean now) {
                run(() -> {
                    if (now) {
                        var unused = attendance.invite(court, session, java.util.Set.of(line.person()));
                    } else {
                        attendance.uninvite(court, session, line.person());
                    }
                });
            }
        };
    }

    private void run(Runnable command) {
        try {
            command.run();
        } catch (RefusedException refused) {
            Notices.refused(refused.sentence());
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            Notices.refused("Not saved: the database does not answer. Tap again in a moment.");
        }
        refresh();
    }

    private void refresh() {
        try {
            sheet = attendance.sheet(court, session);
        } catch (RefusedException gone) {
            sheet = null;
            hint.setText(gone.sentence());
        } catch (RuntimeException failure) {
            Outage.orThrow(failure);
            Notices.refused("The attendance could not be read just now; it is tried again with the next change.");
        }
        draw();
    }

    private void draw() {
        var now = sheet;
        if (now == null) {
            title.setText("Attendance");
            expected.show(List.of());
            others.show(List.of());
            othersTitle.setVisible(false);
            return;
        }
        invite.show(now);
        title.setText(now.session().title());
        when.setText(now.session().when() + " · " + now.court());
        place.setText(now.session().place());
        count.setText(now.words());
        var coming = now.expected().stream().filter(this::fits).toList();
        hint.setText(hint(now, coming));
        hint.setVisible(!hint.getText().isEmpty());
        expected.show(shown(coming.stream().limit(SHOWN), now));
        var found = !team || search.getValue().isBlank()
                ? List.<Shown>of()
                : shown(
                        now.lines().stream()
                                .filter(it -> !it.expected() && !it.removed() && fits(it))
                                .limit(FOUND),
                        now);
        othersTitle.setVisible(!found.isEmpty());
        others.show(found);
    }

    private static List<Shown> shown(Stream<Line> lines, AttendanceSheet now) {
        return lines.map(it -> new Shown(it, now.begun())).toList();
    }

    private String hint(AttendanceSheet now, List<Line> coming) {
        if (team && !now.begun()) {
            return now.hint();
        } else if (coming.size() > SHOWN) {
            return "The first %d of %,d are shown; search for the others.".formatted(SHOWN, coming.size());
        } else if (now.expected().isEmpty() && team) {
            return "Invite people from the list of users (F7), or search for somebody who came.";
        }
        return "";
    }

    private boolean fits(Line line) {
        var text = (line.name() + " " + line.about()).toLowerCase(Locale.ROOT);
        for (var word : search.getValue().toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
