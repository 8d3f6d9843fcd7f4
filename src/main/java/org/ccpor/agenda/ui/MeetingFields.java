package org.ccpor.agenda.ui;

import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.ccpor.agenda.Repeat;
import org.ccpor.agenda.Repetition;
import org.jspecify.annotations.Nullable;

/** Fields and words of the dialog that plans meetings. */
final class MeetingFields {
    private static final Duration STEP = Duration.ofMinutes(15);
    private static final List<String> NTH = List.of("", "first", "second", "third", "fourth", "last");

    private MeetingFields() {}

    /** A time as hours and minutes, as all screens show it. */
    static TimePicker time(String label, @Nullable LocalTime value) {
        var field = new TimePicker(label, value);
        field.setLocale(Locale.UK);
        field.setStep(STEP);
        field.setAutoOpen(false);
        field.setI18n(new TimePicker.TimePickerI18n()
                .setBadInputErrorMessage("Write the time as hours and minutes, such as 14:30."));
        return field;
    }

    /** Such as "Every month on the second Tuesday", for a first meeting on that day. */
    static String words(Repeat repeat, @Nullable LocalDate day) {
        if (repeat == Repeat.ONCE || day == null) {
            return repeat == Repeat.ONCE ? "Does not repeat" : repeat == Repeat.WEEKLY ? "Every week" : "Every month";
        }
        var weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US);
        return repeat == Repeat.WEEKLY
                ? "Every " + weekday
                : "Every month on the %s %s".formatted(NTH.get(new Repetition(day, repeat, null).nth()), weekday);
    }
}
