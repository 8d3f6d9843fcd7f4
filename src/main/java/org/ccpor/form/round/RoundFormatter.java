package org.ccpor.form.round;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ccpor.approval.Decision;
import org.ccpor.base.Count;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.FormCode;
import org.ccpor.base.RefusedException;
import org.ccpor.base.TypedText;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.Answers;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormPage;
import org.ccpor.form.FormState;
import org.ccpor.form.draft.Form;
import org.ccpor.identity.PersonNames;
import org.jspecify.annotations.Nullable;

/** What rounds say to people and to history. Never the text of an answer. */
public final class RoundFormatter {
    private static final int MOST_LABELS = 8;
    private static final int MOST_CHARACTERS = 2000;

    private RoundFormatter() {}

    /** For each path that differs, what was there before; {@code null} if nothing. */
    public static Map<String, @Nullable String> changed(Answers before, Answers after) {
        var changed = new TreeMap<String, @Nullable String>();
        var paths = new TreeSet<>(before.all().keySet());
        paths.addAll(after.all().keySet());
        for (var path : paths) {
            var was = before.at(path);
            var is = after.at(path);
            if (was == null ? is != null : !was.equals(is)) {
                changed.put(path, was);
            }
        }
        return changed;
    }

    /** "Round 2; changed: Sequence, Locations and 3 more". */
    public static String round(int round, FormDefinition<?> form, @Nullable Answers before, Answers after) {
        if (before == null) {
            return "Round " + round;
        }
        var labels = changed(before, after).keySet().stream()
                .map(it -> AnswerPath.of(it).top())
                .distinct()
                .filter(it -> form.model().at(it).isPresent())
                .map(it -> form.texts().label(it))
                .toList();
        return "Round %d; %s".formatted(round, labels.isEmpty() ? "nothing changed" : "changed: " + most(labels));
    }

    /** "2 remarks, on “Your name”, “Locations: City”": what is asked to change, never what was answered or remarked. */
    public static String returned(FormDefinition<?> form, List<FormPage.Remark> remarks) {
        var places = remarks.stream()
                .map(FormPage.Remark::path)
                .filter(Objects::nonNull)
                .map(it -> "“%s”".formatted(question(form, it)))
                .distinct()
                .toList();
        return count(remarks.size()) + (places.isEmpty() ? "" : ", on " + most(places));
    }

    private static String question(FormDefinition<?> form, String path) {
        var at = AnswerPath.of(path);
        var top = form.texts().label(at.top());
        return at.inRow() ? top + ": " + form.texts().label(path) : top;
    }

    private static String most(List<String> labels) {
        var more = labels.size() - MOST_LABELS;
        return labels.stream().limit(MOST_LABELS).collect(Collectors.joining(", "))
                + (more > 0 ? " and " + more + " more" : "");
    }

    /** Such as "Returned"; "Handed in" while nothing is decided. */
    static String state(@Nullable Decision decided) {
        return decided == null ? FormState.SUBMITTED.label() : decided.verdict().done();
    }

    /** "F1, round 2, handed in"; who did it is known beside it. */
    public static String evidence(FormKey key, int round, String did) {
        return "%s, round %d, %s".formatted(key.code(), round, did);
    }

    /** Why an item that the form had closed is open again; {@code progress} says how far it is. */
    public static String opened(FormKey key, @Nullable String progress) {
        return progress == null
                ? "An answer to form %s changed after it was accepted".formatted(key.code())
                : "An answer to form %s changed after it was accepted: %s".formatted(key.code(), progress);
    }

    /** What is said at the item that goes back: the remark on the whole form, else how many questions are concerned. */
    public static String comment(FormKey key, List<FormPage.Remark> remarks) {
        return remarks.stream()
                .filter(it -> it.path() == null)
                .map(FormPage.Remark::text)
                .findFirst()
                .orElse("See the %s in form %s".formatted(count(remarks.size()), key.code()));
    }

    /** As in “2 remarks”. */
    public static String count(int remarks) {
        return Count.of(remarks, "remark");
    }

    /** Who took which step last, for somebody who saw the form before it. */
    public static String stale(Form form, PersonNames names, Clock clock) {
        var decided = form.decided();
        var last = form.state() == FormState.SUBMITTED || decided == null ? form.submitted() : decided;
        var by = last == null ? form.changed() : last;
        return "%s is %s now; %s did that at %s. Look at it again before you go on."
                .formatted(
                        form.code(),
                        form.state().label().toLowerCase(Locale.ROOT),
                        names.of(by.by()),
                        DateFormatter.moment(by.at(), clock));
    }

    /** For who accepts or returns a form that is not handed in. */
    public static RefusedException notSubmitted(FormCode code, FormState state) {
        return refused(code, state, "only a form that was handed in can be accepted or returned");
    }

    /** For who opens a form that is open. */
    public static RefusedException openAlready(FormCode code) {
        return new RefusedException(
                code + " is open already; only a form that was handed in or accepted can be opened again.");
    }

    /** Why a step cannot be taken in this state. */
    public static RefusedException refused(FormCode code, FormState state, String why) {
        return new RefusedException(
                "%s is %s; %s.".formatted(code, state.label().toLowerCase(Locale.ROOT), why));
    }

    /** @throws RefusedException if there is nothing or too much */
    public static String required(String typed, String what) {
        return TypedText.required(typed, what, MOST_CHARACTERS);
    }
}
