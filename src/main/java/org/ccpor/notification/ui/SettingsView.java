package org.ccpor.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.ccpor.base.ui.Fields;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.OwnRecordService;
import org.ccpor.notification.Delivery;
import org.ccpor.notification.NoticeKind;
import org.ccpor.notification.NoticeOptions;
import org.ccpor.notification.NoticeSettingService;

/** The person's own record, and how they hear of things. Every choice is kept at once. */
@Route("settings")
@PageTitle("Settings · CCPOR Deployment")
@PermitAll
class SettingsView extends Div {
    private static final long serialVersionUID = 1L;
    private static final int NONE = -1;

    private final transient NoticeSettingService settings;
    private final Span saved = new Span();

    SettingsView(NoticeSettingService settings, OwnRecordService record, CurrentViewer viewer) {
        this.settings = settings;
        var choices = settings.get();
        saved.addClassName("settings-saved");
        saved.getElement().setAttribute("role", "status");
        var kinds = new Div();
        kinds.addClassName("settings-kinds");
        Arrays.stream(NoticeKind.values())
                .filter(it -> it.concerns(viewer.get().role()))
                .forEach(it -> kinds.add(choice(it, choices)));
        var off = new Paragraph(
                "This board sends no e-mail, because no mail server is set. You find everything in your inbox;"
                        + " your choices count from the day there is one.");
        off.addClassName("settings-note");
        off.setVisible(!settings.mailOn());
        var notices = new Section(
                new H2("How you are told"),
                new Paragraph("Everything is in your inbox. Besides, choose what is mailed to you."),
                off,
                kinds,
                digest(choices),
                saved);
        addClassName("settings");
        add(new H1("Settings"));
        record.get().ifPresent(it -> add(new OwnRecordPanel(record, it)));
        add(notices);
    }

    private Select<Delivery> choice(NoticeKind kind, NoticeOptions choices) {
        var field = Fields.one(kind.label(), List.of(Delivery.values()), Delivery::label, choices.of(kind), null);
        field.addValueChangeListener(it -> {
            if (it.isFromClient() && it.getValue() != null) {
                settings.choose(kind, it.getValue());
                say("“%s”: %s".formatted(kind.label(), it.getValue().label()));
            }
        });
        return field;
    }

    private Select<Integer> digest(NoticeOptions choices) {
        var hour = choices.digestHour();
        var field = Fields.one(
                "Daily digest",
                IntStream.concat(IntStream.of(NONE), IntStream.range(0, 24))
                        .boxed()
                        .toList(),
                SettingsView::hour,
                hour == null ? NONE : hour,
                null);
        field.setHelperText("On court days, California time; none when there is nothing new");
        field.addValueChangeListener(it -> {
            if (it.isFromClient() && it.getValue() != null) {
                settings.digestAt(it.getValue() == NONE ? null : it.getValue());
                say("Daily digest: " + hour(it.getValue()));
            }
        });
        return field;
    }

    private void say(String what) {
        saved.setText("Saved. " + what + ".");
    }

    private static String hour(int hour) {
        return hour == NONE ? "None" : "%02d:00".formatted(hour);
    }
}
