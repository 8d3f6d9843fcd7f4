package org.ccpor.courtpage.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.Arrays;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.deployment.DateReason;
import org.ccpor.deployment.DeploymentDetails;
import org.ccpor.deployment.GoLiveDateService;
import org.ccpor.deployment.GoLivePreview;
import org.jspecify.annotations.Nullable;

/** Sets or moves a go-live date; shows what it would do before anything is saved. */
class GoLiveDialog extends CommandDialog {
    private static final long serialVersionUID = 1L;

    private final transient GoLiveDateService dates;
    private final String slug;
    private final DatePicker date;
    private final Select<DateReason> reason;
    private final TextArea note;
    private final GoLiveEffect effect;

    /** @param proposed shown first with what it would do; {@code null} for the date the court has */
    GoLiveDialog(
            DeploymentDetails court,
            GoLiveDateService dates,
            CourtVersions versions,
            LocalDate today,
            @Nullable LocalDate proposed) {
        super(
                (court.card().goLive() == null ? "Set the go-live date of " : "Change the go-live date of ")
                        + court.court().name(),
                court.card().goLive() == null ? "Set date" : "Change date");
        this.dates = dates;
        this.slug = court.court().slug();
        this.date = Fields.date("Go-live date", proposed == null ? court.card().goLive() : proposed);
        this.reason = Fields.one("Why it moves", Arrays.asList(DateReason.values()), DateReason::label, null, null);
        this.note = Fields.text("Note (optional)", null);
        this.effect = new GoLiveEffect(today, date::setValue);
        var moves = court.card().baseline() != null;
        addClassName("court-go-live");
        if (court.card().goLive() != null) {
            tell("Now %s; baseline %s."
                    .formatted(
                            DateFormatter.weekday(court.card().goLive()),
                            DateFormatter.full(court.card().baseline())));
        }
        need(date, "Choose a go-live date.");
        show(effect);
        if (moves) {
            need(reason, "Choose why the go-live date moves.");
            errorAt(reason, "why the go-live date moves");
        }
        ask(note);
        errorAt(note, "the note");
        date.addValueChangeListener(_ -> look());
        comparing(versions.comparing(
                slug,
                now -> "Go-live " + DateFormatter.full(now.card().goLive()),
                () -> "Go-live " + DateFormatter.full(date.getValue())));
        runs(
                court.card().version(),
                version -> dates.change(slug, date.getValue(), reason.getValue(), note.getValue(), version));
        if (proposed != null) {
            look();
        }
    }

    private void look() {
        var chosen = date.getValue();
        if (chosen == null) {
            effect.nothing();
            primary().setEnabled(true);
            return;
        }
        var preview = dates.preview(slug, chosen);
        effect.show(preview);
        primary().setEnabled(preview.refusal() == null);
        date.setHelperText(preview.refusal() == null ? hint(preview) : "Month/day/year");
        if (preview.refusal() != null) {
            date.setErrorMessage(preview.refusal());
            date.setInvalid(true);
        } else {
            date.setInvalid(false);
        }
    }

    private static String hint(GoLivePreview preview) {
        var slip = preview.slipDays();
        var day = DateFormatter.weekday(preview.date()) + ", a court day";
        if (slip == null) {
            return day + "; it becomes the baseline";
        }
        if (slip == 0) {
            return day + "; the baseline";
        }
        return "%s; %d days %s the baseline".formatted(day, Math.abs(slip), slip > 0 ? "after" : "before");
    }
}
