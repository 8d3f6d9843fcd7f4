package org.ccpor.incident.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.ccpor.acceptance.Area;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.court.CourtProfile;
import org.ccpor.incident.Channel;
import org.ccpor.incident.Environment;
import org.ccpor.incident.NewIncident;
import org.ccpor.incident.Priority;
import org.ccpor.incident.Reported;
import org.jspecify.annotations.Nullable;

/** Asks for an incident in five fields; of a security incident for its reference alone. */
class ReportDialog {
    private final IncidentModel model;
    private final CommandDialog dialog;
    private final @Nullable Select<CourtProfile> court;
    private final @Nullable String fixed;
    private final TextArea what = Fields.text("What happened", null);
    private final Select<Priority> priority =
            Fields.one("Priority", Arrays.asList(Priority.values()), Priority::words, null, null);
    private final ComboBox<Where> where = new ComboBox<>("Where");
    private final DateTimePicker noticed = new DateTimePicker("When it was noticed");
    private final TextField affected = Fields.line("Who or what is affected", null);
    private final @Nullable Select<Channel> channel;
    private final TextField reference = Fields.line("Reference", null);
    private final Paragraph route = new Paragraph(
            "Do not describe it here. Call your agency's CLETS security contact or the court's information security "
                    + "officer now and follow the CJIS and branch security route. This board keeps only the reference you get there.");
    private final Button security = new Button("This is a security incident");
    private boolean secure;

    /** Environment and area as one choice. */
    private record Where(Environment environment, Area area) {
        String words() {
            return environment.label() + ": " + area.label();
        }
    }

    /** @param fixed court it is about; {@code null} asks for it */
    ReportDialog(IncidentModel model, @Nullable String fixed) {
        this.model = model;
        this.fixed = fixed;
        dialog = new CommandDialog("Report an incident", "Report");
        dialog.addClassName("report-dialog");
        dialog.tell("No names, no case numbers, no images: say what the system does, not whom it is about.");
        court = fixed == null ? court() : null;
        what.setHelperText("Such as “Scans stop after the second page”");
        dialog.need(what, "Say what happened.");
        dialog.need(priority, "Choose a priority.");
        priority.setHelperText("1 when work stops or DOJ gets wrong data; in doubt the higher one");
        where();
        noticed.setLocale(Locale.US);
        noticed.setStep(Duration.ofMinutes(1));
        noticed.setAutoOpen(false);
        noticed.setValue(LocalDateTime.now(model.clock()).truncatedTo(ChronoUnit.MINUTES));
        dialog.ask(noticed);
        affected.setHelperText("Such as “All clerks at one site”; numbers and roles, no names");
        dialog.ask(affected);
        channel = model.viewer().coordinates()
                ? dialog.ask(Fields.one(
                        "How it came in", Arrays.asList(Channel.values()), Channel::label, Channel.PHONE, null))
                : null;
        route.addClassName("report-route");
        route.getElement().setAttribute("role", "alert");
        route.setVisible(false);
        dialog.show(route);
        reference.setHelperText("Leave it empty until you have one");
        reference.setVisible(false);
        dialog.ask(reference);
        security.addThemeVariants(ButtonVariant.TERTIARY);
        security.addClickListener(_ -> secure(!secure));
        dialog.show(security);
        dialog.errorAt(noticed, "noticed");
        dialog.errorAt(affected, "affected");
        dialog.errorAt(reference, "reference");
        dialog.errorAt(where, "not live yet");
        dialog.errorAt(what);
    }

    CommandDialog asked() {
        return dialog.runs(0, _ -> report());
    }

    private Select<CourtProfile> court() {
        var viewer = model.viewer();
        var mine = model.courts().all().stream()
                .filter(it -> viewer.coordinates() || viewer.serves(it.slug()))
                .toList();
        var field = dialog.need(
                Fields.one("Court", mine, CourtProfile::name, mine.size() == 1 ? mine.getFirst() : null, null),
                "Choose the court.");
        field.setVisible(mine.size() > 1);
        return field;
    }

    private void where() {
        where.setItems(Arrays.stream(Environment.values())
                .flatMap(env -> Stream.of(Area.values()).map(area -> new Where(env, area)))
                .toList());
        where.setItemLabelGenerator(Where::words);
        dialog.need(where, "Choose where it happened.");
    }

    private void secure(boolean now) {
        secure = now;
        Stream.of(what, affected).forEach(it -> it.setVisible(!now));
        route.setVisible(now);
        reference.setVisible(now);
        security.setText(now ? "It is no security incident" : "This is a security incident");
    }

    /** The dialog has asked already about what looks like party data. */
    private void report() {
        var at = noticed.getValue();
        var done = model.incidents()
                .report(
                        new NewIncident(
                                slug(),
                                secure ? "" : what.getValue(),
                                Objects.requireNonNull(priority.getValue()),
                                Objects.requireNonNull(where.getValue()).environment(),
                                where.getValue().area(),
                                at == null
                                        ? null
                                        : at.atZone(model.clock().getZone()).toInstant(),
                                secure ? "" : affected.getValue(),
                                channel == null ? Channel.BOARD : channel.getValue(),
                                secure,
                                secure ? reference.getValue() : ""),
                        true);
        switch (done) {
            case Reported.Filed filed -> told(filed.number());
            case Reported.Held held -> throw new RefusedException(String.join(" ", held.reasons()));
        }
    }

    private String slug() {
        return fixed != null
                ? fixed
                : Objects.requireNonNull(Objects.requireNonNull(court).getValue())
                        .slug();
    }

    private static void told(String number) {
        var notice = new Notification();
        var close = new Button("Close", _ -> notice.close());
        close.addThemeVariants(ButtonVariant.SMALL);
        var link = new com.vaadin.flow.component.html.Anchor("incidents/" + number, number);
        link.getElement().setAttribute("router-link", true);
        var line = new com.vaadin.flow.component.html.Div(
                new com.vaadin.flow.component.html.Span("Reported. Your number is "), link, close);
        line.addClassName("report-told");
        notice.add(line);
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.setDuration(20_000);
        notice.open();
    }
}
