package org.ccpor.assessment.doj;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ccpor.assessment.AssessmentEvidence;
import org.ccpor.assessment.doj.DojTracker.Applicable;
import org.ccpor.assessment.doj.DojTracker.CertSource;
import org.ccpor.assessment.doj.DojTracker.Document;
import org.ccpor.assessment.doj.DojTracker.DocumentType;
import org.ccpor.base.FormCode;
import org.ccpor.calendar.CourtCalendars;
import org.ccpor.court.CourtDirectory;
import org.ccpor.court.CourtProfile;
import org.ccpor.court.CourtType;
import org.ccpor.court.Ori;
import org.ccpor.form.Answers;
import org.ccpor.form.Derived;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.FormDefinition.Proof;
import org.ccpor.process.TemplateItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** F5, the tracker of DOJ/CLETS/CARPOS registration. */
@Component
public class DojTrackerForm extends FormDefinition<DojTracker> {
    /** Items that ask for approvals; others that name the form ask for the decision alone. */
    private static final Set<String> APPROVALS = Set.of("CUR-I1", "AOC-I1");

    /** Court days at DOJ from which the wait is pointed out (proposed). */
    private static final int LONG_WAIT = 20;

    private final CourtCalendars calendars;
    private final CourtDirectory courts;

    /** Knows the calendar of each court, for court days. */
    public DojTrackerForm(CourtCalendars calendars, CourtDirectory courts) {
        super(FormCode.F5, 1, DojTracker.class);
        this.calendars = calendars;
        this.courts = courts;
    }

    @Override
    public Answers starts(About about) {
        var start = Answers.NONE
                .with("applicable", about.of(FormCode.F1).at("useGateway"))
                .with("county", county(about.court()));
        var place = 0;
        for (var type : DocumentType.values()) {
            place++;
            var row = "docs/" + type.name().toLowerCase(Locale.ROOT).replace('_', '-');
            start = start.with(row, String.valueOf(place))
                    .with(row + "/type", type.name())
                    .with(row + "/side", DojTracker.Side.COURT.name());
        }
        return start;
    }

    private @Nullable String county(String court) {
        return courts.find(court)
                .filter(it -> it.type() == CourtType.SUPERIOR)
                .map(CourtProfile::county)
                .orElse(null);
    }

    @Override
    public String tidy(String path, String typed) {
        return path.equals("ori") ? Ori.tidy(typed) : typed;
    }

    @Override
    public List<Finding> check(DojTracker answers, About about) {
        return DojRule.of(answers, about);
    }

    /** Proposes what is needed anew when it changes who certifies, and leaves alone what somebody answered otherwise. */
    @Override
    public Map<String, @Nullable String> consequences(Answers before, Answers after, About about) {
        var was = source(before);
        var is = source(after);
        if (was == is) {
            return Map.of();
        }
        var follow = new HashMap<String, @Nullable String>();
        for (var row : after.rows("docs")) {
            var path = "docs/" + row;
            constant(DocumentType.values(), after.at(path + "/type")).ifPresent(type -> {
                var old = DojProposal.of(was, type);
                var proposed = DojProposal.of(is, type);
                follow(follow, after, path + "/needed", text(old.needed()), text(proposed.needed()));
                follow(
                        follow,
                        after,
                        path + "/side",
                        old.side().name(),
                        proposed.side().name());
            });
        }
        return follow;
    }

    private static void follow(
            Map<String, @Nullable String> follow,
            Answers now,
            String path,
            @Nullable String old,
            @Nullable String next) {
        var given = now.at(path);
        if ((given == null || given.equals(old)) && !Objects.equals(given, next)) {
            follow.put(path, next);
        }
    }

    private static @Nullable String text(@Nullable Boolean answer) {
        return answer == null ? null : answer.toString();
    }

    private static @Nullable CertSource source(Answers answers) {
        return constant(CertSource.values(), answers.at("certSource")).orElse(null);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, @Nullable String name) {
        return Arrays.stream(all).filter(it -> it.name().equals(name)).findFirst();
    }

    @Override
    public List<Derived> derived(DojTracker answers, About about) {
        var figures = new ArrayList<Derived>();
        var calendar = calendars.of(about.court());
        var needed = answers.needed();
        if (!needed.isEmpty()) {
            var approved = answers.approvedDocs();
            figures.add(new Derived(
                    "#documents",
                    "Documents",
                    "%d of %d needed approved".formatted(approved, needed.size()),
                    approved == needed.size() ? Derived.Tone.GOOD : Derived.Tone.PLAIN));
        }
        for (var it : needed) {
            var waiting = DojDates.waiting(it, about.today(), calendar);
            var tone = it.approved() != null
                    ? Derived.Tone.GOOD
                    : waiting.orElse(0) > LONG_WAIT ? Derived.Tone.ATTENTION : Derived.Tone.PLAIN;
            figures.add(new Derived("docs/" + it.id(), "At DOJ", DojDates.standing(it, about.today(), calendar), tone));
        }
        count("#terminals", "Mnemonics", answers.mnemonicsAssigned(), answers.mnemonicsRequested(), "assigned")
                .ifPresent(figures::add);
        count("#people", "CLETS training", answers.cletsTrained(), answers.cletsNeeded(), "trained")
                .ifPresent(figures::add);
        return figures;
    }

    private static Optional<Derived> count(
            String path, String label, @Nullable Integer part, @Nullable Integer whole, String done) {
        if (whole == null) {
            return Optional.empty();
        }
        var some = part == null ? 0 : part;
        return Optional.of(new Derived(
                path,
                label,
                "%,d of %,d %s".formatted(some, whole, done),
                some >= whole ? Derived.Tone.GOOD : Derived.Tone.PLAIN));
    }

    @Override
    public boolean closes(TemplateItem item, DojTracker answers) {
        if (APPROVALS.contains(item.id())) {
            return answers.approvedOn() != null
                    && answers.docs().stream().allMatch(it -> it.needed() != null)
                    && answers.approvedDocs() == answers.needed().size();
        }
        return answers.applicable() == Applicable.NO
                || answers.certSource() == CertSource.COURT
                || answers.certSource() == CertSource.THROUGH_SHERIFF;
    }

    /** Names dates and no waiting time, because evidence stays as it was noted. */
    @Override
    public Optional<String> progress(TemplateItem item, DojTracker answers) {
        return APPROVALS.contains(item.id()) ? approvals(answers) : decision(answers);
    }

    @Override
    public Map<String, Proof> proves(DojTracker answers, About about) {
        return Map.of("approved", AssessmentEvidence.approved(answers, about.today()));
    }

    private Optional<String> decision(DojTracker answers) {
        if (answers.applicable() == null) {
            return Optional.empty();
        }
        var gateway =
                "Gateway: " + words("applicable." + answers.applicable().name()).orElseThrow();
        return Optional.of(
                answers.certSource() == null
                        ? gateway
                        : gateway + "; certifies: "
                                + words("certSource." + answers.certSource().name())
                                        .orElseThrow());
    }

    private static Optional<String> approvals(DojTracker answers) {
        if (answers.approvedOn() != null) {
            return Optional.of("DOJ approval received " + DojDates.day(answers.approvedOn()) + documents(answers));
        }
        return answers.needed().stream()
                .filter(it -> it.approved() == null && it.sent() != null)
                .min(Comparator.comparing(Document::sent))
                .map(it -> it.received() == null
                        ? "%s sent to DOJ %s".formatted(it.name(), DojDates.day(Objects.requireNonNull(it.sent())))
                        : "%s received by DOJ %s; approval pending".formatted(it.name(), DojDates.day(it.received())))
                .map(it -> it + documents(answers))
                .or(() -> answers.approvedDocs() == 0
                        ? Optional.empty()
                        : Optional.of("Documents under way" + documents(answers)));
    }

    private static String documents(DojTracker answers) {
        return "; %d of %d documents approved"
                .formatted(answers.approvedDocs(), answers.needed().size());
    }
}
