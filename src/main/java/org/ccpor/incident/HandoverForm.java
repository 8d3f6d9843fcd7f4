package org.ccpor.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.FormCode;
import org.ccpor.form.Answers;
import org.ccpor.form.Derived;
import org.ccpor.form.Derived.Tone;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.FormDefinition.Proof;
import org.ccpor.process.TemplateItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Form F12. Sent and acknowledged it closes the handover item at once; ending the watch closes the stabilization item. Incidents
 * stand in a table of their own, beside the questions.
 */
@Component
class HandoverForm extends FormDefinition<Handover> {
    static final FormCode CODE = FormCode.F12;
    private static final Set<String> HANDED_OVER = Set.of("CUR-G5", "AOC-G2");
    private static final String WATCHED = "CUR-G6";

    private final StabilizationSource source;

    HandoverForm(StabilizationSource source) {
        super(CODE, 1, Handover.class);
        this.source = source;
    }

    @Override
    public Answers starts(About about) {
        return Answers.of(Map.of("watchDays", Integer.toString(Stabilization.USUAL_DAYS)));
    }

    @Override
    public Optional<String> refuses(String path, Answers after, About about) {
        var answer = after.at(path);
        if (answer == null) {
            return Optional.empty();
        }
        return path.equals("watchEndedOn")
                ? end(read(after).watchEndedOn(), Stabilization.days(after.at("watchDays")), about)
                : Optional.empty();
    }

    private Optional<String> end(@Nullable LocalDate ended, int days, About about) {
        var now = source.of(about.court(), days);
        var live = now.live();
        if (live == null) {
            return Optional.of("The court is not live yet; the watch begins on that day.");
        }
        var until = live.plusDays(days);
        if (ended == null || !ended.isAfter(until) || ended.isAfter(about.today())) {
            return Optional.of("The stabilization period lasts until %s; give a day after it, not after today."
                    .formatted(DateFormatter.full(until)));
        }
        return now.quiet()
                ? Optional.empty()
                : Optional.of("%s of priority 1 or 2 must be verified or closed first."
                        .formatted(Count.of(now.incidents().urgent(), "open incident")));
    }

    @Override
    public List<Finding> check(Handover answers, About about) {
        var found = new ArrayList<Finding>();
        if (answers.sentOn() != null && answers.sentOn().isAfter(about.today())) {
            found.add(Finding.error("sentOn", "Give the day it was sent: not after today."));
        }
        if (answers.rehearsedOn() != null && answers.rehearsedOn().isAfter(about.today())) {
            found.add(Finding.error("rehearsedOn", "Give the day it was rehearsed: not after today."));
        } else if (answers.rehearsedOn() == null && answers.sent()) {
            found.add(Finding.warning("rehearsedOn", "Rehearse the route once before it is needed."));
        }
        if (Boolean.FALSE.equals(answers.acknowledged())) {
            found.add(Finding.error(
                    "acknowledged", "Clear up with the team what keeps the court from acknowledging it."));
        }
        return found;
    }

    @Override
    public List<Derived> derived(Handover answers, About about) {
        var now = source.of(about.court(), answers.period());
        var live = now.live();
        var until = now.until();
        var figures = new ArrayList<Derived>();
        figures.add(new Derived(
                "#watch", "Live since", live == null ? "Not live yet" : DateFormatter.full(live), Tone.PLAIN));
        if (until != null) {
            var left = java.time.temporal.ChronoUnit.DAYS.between(about.today(), until);
            figures.add(new Derived(
                    "#watch",
                    "Stabilization until",
                    DateFormatter.full(until) + (left < 0 ? ", over" : ", " + Count.of(left, "day") + " left"),
                    left < 0 ? Tone.GOOD : Tone.PLAIN));
        }
        var urgent = now.incidents().urgent();
        figures.add(new Derived(
                "#watch",
                "Open incidents",
                now.incidents().open() + ", " + urgent + " of priority 1 or 2",
                urgent > 0 ? Tone.BAD : Tone.GOOD));
        return figures;
    }

    @Override
    public boolean closesEarly(TemplateItem item) {
        return HANDED_OVER.contains(item.id()) || WATCHED.equals(item.id());
    }

    /** The court's own word closes the team's item, so it closes whoever speaks last. */
    @Override
    public boolean closesForAnybody(TemplateItem item) {
        return HANDED_OVER.contains(item.id());
    }

    @Override
    public boolean closes(TemplateItem item, Handover answers) {
        return HANDED_OVER.contains(item.id())
                ? answers.sent() && answers.isAcknowledged()
                : WATCHED.equals(item.id()) && answers.watchEndedOn() != null;
    }

    @Override
    public Optional<String> progress(TemplateItem item, Handover answers) {
        if (WATCHED.equals(item.id())) {
            return Optional.ofNullable(answers.watchEndedOn())
                    .map(it -> "Watch ended %s, no incident of priority 1 or 2 open".formatted(DateFormatter.full(it)));
        }
        return Optional.ofNullable(answers.sentOn()).map(it -> "Sent %s, version %s; %s"
                .formatted(
                        DateFormatter.full(it),
                        answers.processVersion(),
                        answers.isAcknowledged() ? "acknowledged by the court" : "not acknowledged yet"));
    }

    @Override
    public Map<String, Proof> proves(Handover answers, About about) {
        var known = answers.exchanged() != null && answers.courtRole() != null && answers.helpDeskRole() != null;
        return Map.of(
                "contacts",
                known
                        ? Proof.of(
                                Boolean.TRUE.equals(answers.exchanged()),
                                Boolean.TRUE.equals(answers.exchanged())
                                        ? "Incident contacts of court and help desk exchanged"
                                        : "Incident contacts not exchanged yet")
                        : Proof.open("Incident contacts not named yet"),
                "quiet",
                quiet(source.of(about.court(), answers.period())));
    }

    private static Proof quiet(Stabilization now) {
        if (now.live() == null || now.until() == null) {
            return Proof.open("Not live yet");
        }
        if (!now.quiet()) {
            return Proof.of(false, Count.of(now.incidents().urgent(), "open incident") + " of priority 1 or 2");
        }
        return now.over()
                ? Proof.of(
                        true,
                        "Stabilization over since %s, no incident of priority 1 or 2 open"
                                .formatted(DateFormatter.full(now.until())))
                : Proof.of(false, "Stabilization lasts until " + DateFormatter.full(now.until()));
    }
}
