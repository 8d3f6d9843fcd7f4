package org.ccpor.agenda.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ccpor.agenda.MeetingDetails;
import org.ccpor.agenda.MeetingEntry;
import org.ccpor.agenda.MeetingKind;
import org.ccpor.agenda.MeetingLine;
import org.ccpor.agenda.Repeat;
import org.ccpor.agenda.Repetition;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.court.CourtProfile;
import org.jspecify.annotations.Nullable;

/** Plans a meeting or a whole row of them, with the days it gives, or changes one. */
final class MeetingDialog {
    private static final LocalTime USUAL_START = LocalTime.of(10, 0);

    private final AgendaModel model;
    private final CommandDialog dialog;
    private final Select<MeetingKind> kind;
    private final TextField title;
    private final MultiSelectComboBox<CourtProfile> courts = new MultiSelectComboBox<>("Courts");
    private final Checkbox early = new Checkbox("All courts in Planning and Scope");
    private final DatePicker date;
    private final TimePicker start;
    private final TimePicker end;
    private final TextField place;
    private final TextField link;
    private final TextArea agenda;
    private final Div preview = new Div();

    private MeetingDialog(AgendaModel model, String head, String verb, MeetingEntry words, LocalDate day) {
        this.model = model;
        dialog = new CommandDialog(head, verb);
        dialog.addClassName("meeting-dialog");
        kind = dialog.need(
                Fields.one("Kind", Arrays.asList(MeetingKind.values()), MeetingKind::label, words.kind(), null),
                "Choose what kind of meeting it is.");
        title = dialog.ask(Fields.line("Title", words.title()));
        title.setHelperText("Needed for “Other meeting”; else the kind is its name");
        var all = model.courts().all();
        courts.setItems(all);
        courts.setItemLabelGenerator(CourtProfile::name);
        courts.setValue(
                all.stream().filter(it -> words.courts().contains(it.slug())).collect(Collectors.toSet()));
        dialog.ask(courts);
        early.setValue(words.early());
        early.addValueChangeListener(it -> courts.setEnabled(!it.getValue()));
        courts.setEnabled(!words.early());
        dialog.ask(early);
        date = dialog.need(Fields.date("Day", day), "Give the day of the meeting.");
        start = dialog.need(MeetingFields.time("From", words.start()), "Say when it starts.");
        end = dialog.need(MeetingFields.time("To", words.end()), "Say when it ends.");
        place = dialog.ask(Fields.line("Place", words.place()));
        link = dialog.ask(Fields.line("Call link", words.link()));
        link.setHelperText("Without password; people get that with their invitation");
        agenda = dialog.ask(Fields.text("Agenda", words.agenda()));
        start.addValueChangeListener(it -> follow(it.getOldValue(), it.getValue()));
        preview.addClassName("meeting-days");
        preview.getElement().setAttribute("role", "status");
        dialog.errorAt(courts, "court");
        dialog.errorAt(end, "starts and ends");
        dialog.errorAt(link, "call link");
        dialog.errorAt(place, "the place");
        dialog.errorAt(agenda, "the agenda");
        dialog.errorAt(date, "day of the meeting");
        dialog.errorAt(title);
    }

    /** A new meeting on that day, or on days from then on. */
    static CommandDialog plan(AgendaModel model, LocalDate day, Runnable done) {
        var words = new MeetingEntry(
                MeetingKind.MONTHLY, "", Set.of(), false, USUAL_START, USUAL_START.plusHours(1), "", "", "");
        return new MeetingDialog(model, "Plan a meeting", "Plan", words, day).planning(done);
    }

    /** Another day, time, place or agenda. */
    static CommandDialog change(AgendaModel model, MeetingDetails now) {
        var meeting = now.meeting();
        return new MeetingDialog(model, "Change the meeting", "Save", meeting.words(), meeting.date()).changing(now);
    }

    private CommandDialog planning(Runnable done) {
        var repeat = dialog.ask(Fields.one("Repeats", Arrays.asList(Repeat.values()), this::words, Repeat.ONCE, null));
        var until = dialog.ask(Fields.date("Until", null));
        until.setVisible(false);
        dialog.show(preview);
        dialog.errorAt(until, "until when");
        dialog.errorAt(until, "last day");
        kind.addValueChangeListener(it -> {
            if (it.getValue() == MeetingKind.TEST && repeat.getValue() == Repeat.ONCE) {
                repeat.setValue(Repeat.WEEKLY);
            }
        });
        Runnable show = () -> {
            until.setVisible(repeat.getValue() != Repeat.ONCE);
            preview(repetition(repeat.getValue(), until.getValue()));
        };
        repeat.addValueChangeListener(_ -> show.run());
        until.addValueChangeListener(_ -> show.run());
        courts.addValueChangeListener(_ -> show.run());
        date.addValueChangeListener(_ -> {
            repeat.setItemLabelGenerator(this::words);
            show.run();
        });
        show.run();
        var made = new UUID[1];
        return dialog.runs(
                        0,
                        _ -> made[0] = model.meetings()
                                .plan(
                                        words(),
                                        Objects.requireNonNull(repetition(repeat.getValue(), until.getValue())),
                                        true))
                .then(() -> {
                    done.run();
                    if (made[0] != null) {
                        UI.getCurrent().navigate("calendar/meeting/" + made[0]);
                    }
                });
    }

    private CommandDialog changing(MeetingDetails now) {
        var meeting = now.meeting();
        var following = dialog.ask(Fields.one(
                "Which",
                List.of(false, true),
                it -> it ? "This one and the %d after it".formatted(now.following() - 1) : "This one alone",
                false,
                null));
        following.setVisible(now.following() > 1);
        dialog.show(preview);
        Runnable show =
                () -> preview(date.getValue() == null ? null : new Repetition(date.getValue(), Repeat.ONCE, null));
        date.addValueChangeListener(_ -> show.run());
        dialog.comparing(() -> {
            var by = model.meetings().get(meeting.id()).meeting();
            return new CommandDialog.Both(
                    by.version(),
                    words(by),
                    "%s, %s to %s".formatted(DateFormatter.weekday(date.getValue()), start.getValue(), end.getValue()));
        });
        return dialog.runs(meeting.version(), version -> model.meetings()
                .change(
                        meeting.id(),
                        words(),
                        Objects.requireNonNull(date.getValue()),
                        Boolean.TRUE.equals(following.getValue()),
                        true,
                        version));
    }

    private String words(MeetingLine by) {
        return "%s, %s to %s, %s; changed by %s"
                .formatted(
                        DateFormatter.weekday(by.date()),
                        by.start(),
                        by.end(),
                        by.state().label().toLowerCase(Locale.ROOT),
                        model.names().of(by.changedBy()));
    }

    private MeetingEntry words() {
        return new MeetingEntry(
                Objects.requireNonNull(kind.getValue()),
                title.getValue(),
                early.getValue() ? Set.of() : chosen(),
                early.getValue(),
                start.getValue(),
                end.getValue(),
                place.getValue(),
                link.getValue(),
                agenda.getValue());
    }

    private Set<String> chosen() {
        return courts.getValue().stream().map(CourtProfile::slug).collect(Collectors.toSet());
    }

    private @Nullable Repetition repetition(Repeat repeat, @Nullable LocalDate until) {
        var first = date.getValue();
        return first == null ? null : new Repetition(first, repeat, repeat == Repeat.ONCE ? null : until);
    }

    /** The days it gives; of one on a court day nothing need be said. */
    private void preview(@Nullable Repetition repetition) {
        preview.removeAll();
        if (repetition == null || (repetition.repeat() != Repeat.ONCE && repetition.until() == null)) {
            return;
        }
        try {
            var days = model.meetings().days(repetition, early.getValue() ? Set.of() : chosen());
            var list = new UnorderedList();
            days.stream().filter(it -> it.insteadOf() != null).forEach(it -> list.add(new ListItem(it.words())));
            if (days.size() > 1) {
                preview.add(new Paragraph("%d meetings, the last on %s."
                        .formatted(
                                days.size(),
                                DateFormatter.weekday(days.getLast().date()))));
            }
            preview.add(list);
        } catch (RefusedException refused) {
            preview.add(new Paragraph(refused.sentence()));
        }
    }

    private String words(Repeat repeat) {
        return MeetingFields.words(repeat, date.getValue());
    }

    /** The end moves with the start. */
    private void follow(@Nullable LocalTime before, @Nullable LocalTime now) {
        var to = end.getValue();
        if (before != null && now != null && to != null && to.isAfter(before)) {
            var length = Duration.between(before, to);
            if (now.plus(length).isAfter(now)) {
                end.setValue(now.plus(length));
            }
        }
    }
}
