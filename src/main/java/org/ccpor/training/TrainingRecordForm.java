package org.ccpor.training;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ccpor.base.FormCode;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.form.Answers;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition;
import org.ccpor.process.ItemKind;
import org.ccpor.process.TemplateItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** F9, the training delivery record. What attendance does to its items is in {@link TrainingProgressListener}. */
@Component
class TrainingRecordForm extends FormDefinition<TrainingRecord> {
    static final FormCode CODE = FormCode.F9;

    private static final Pattern TIME_PATH = Pattern.compile("sessions/[^/]+/(start|end)");
    private static final Pattern DAY_PATH = Pattern.compile("(sessions/[^/]+/)(date|catchUp)");
    private static final Pattern TYPED_TIME = Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm)?");

    private final CourtCalendars calendars;

    TrainingRecordForm(CourtCalendars calendars) {
        super(CODE, 1, TrainingRecord.class);
        this.calendars = calendars;
    }

    /** Its sessions, whatever else is answered, earliest first. */
    List<TrainingSession> sessions(Answers answers) {
        return read(answers).sessions().stream()
                .map(TrainingSession::of)
                .sorted(TrainingSession.BY_TIME)
                .toList();
    }

    @Override
    public String tidy(String path, String typed) {
        return TIME_PATH.matcher(path).matches() ? time(typed) : typed;
    }

    private static String time(String typed) {
        var parts = TYPED_TIME.matcher(typed.strip().toLowerCase(Locale.ROOT).replace(".m.", "m"));
        if (!parts.matches() || (parts.group(2) == null && parts.group(3) == null)) {
            return typed;
        }
        var hour = Integer.parseInt(parts.group(1));
        if (parts.group(3) != null && hour >= 1 && hour <= 12) {
            hour = hour % 12 + (parts.group(3).equals("pm") ? 12 : 0);
        }
        return "%02d:%s".formatted(hour, parts.group(2) == null ? "00" : parts.group(2));
    }

    @Override
    public List<Finding> check(TrainingRecord answers, About about) {
        var found = new ArrayList<Finding>();
        for (var it : answers.sessions()) {
            var row = "sessions/" + it.id();
            if (it.date() != null) {
                problem(it.date(), it.catchesUp(), about)
                        .ifPresent(why -> found.add(Finding.error(row + "/date", why)));
            }
            if (it.start() != null && it.end() != null && it.end().compareTo(it.start()) <= 0) {
                found.add(Finding.error(
                        row + "/end",
                        "It must end after it starts at %s.".formatted(TrainingSession.spoken(it.start()))));
            }
        }
        for (var it : answers.downstream()) {
            if (it.date() != null && about.goLive() != null && it.date().isAfter(about.goLive())) {
                found.add(Finding.warning("downstream/" + it.id() + "/date", "This day is after go-live."));
            }
        }
        return found;
    }

    /** A day is shown to everybody at once, so a wrong one is not even kept. */
    @Override
    public Optional<String> refuses(String path, Answers after, About about) {
        var row = DAY_PATH.matcher(path);
        if (!row.matches()) {
            return Optional.empty();
        }
        var day = date(after.at(row.group(1) + "date"));
        return day == null ? Optional.empty() : problem(day, "true".equals(after.at(row.group(1) + "catchUp")), about);
    }

    private static @Nullable LocalDate date(@Nullable String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException text) {
            return null;
        }
    }

    private Optional<String> problem(LocalDate day, boolean catchUp, About about) {
        return TrainingDays.problem(day, calendars.of(about.court()), catchUp ? null : about.goLive())
                .map(it -> it.startsWith("Go-live") ? it + " Or say first that it catches up after go-live." : it);
    }

    @Override
    public boolean closesEarly(TemplateItem item) {
        return true;
    }

    /** The team's own item follows attendance, which is not among the answers. */
    @Override
    public boolean closes(TemplateItem item, TrainingRecord answers, About about) {
        return item.kind() == ItemKind.LOCAL
                && Boolean.TRUE.equals(answers.downstreamDone())
                && answers.downstream().stream().anyMatch(it -> it.count() != null)
                && answers.downstream().stream()
                        .noneMatch(it -> it.date() != null && it.date().isAfter(about.today()));
    }

    @Override
    public Optional<String> progress(TemplateItem item, TrainingRecord answers) {
        var colleagues = answers.downstream().stream()
                .mapToInt(it -> it.count() == null ? 0 : it.count())
                .sum();
        return item.kind() != ItemKind.LOCAL || answers.downstream().isEmpty()
                ? Optional.empty()
                : Optional.of("%s trained by own trainers in %s"
                        .formatted(
                                TrainingSessionService.count(colleagues, "colleague"),
                                TrainingSessionService.count(
                                        answers.downstream().size(), "session")));
    }
}
