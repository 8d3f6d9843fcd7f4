package org.ccpor.closeout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ccpor.approval.Side;
import org.ccpor.base.FormCode;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.Answers;
import org.ccpor.form.Derived;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition;
import org.ccpor.identity.Viewer;
import org.ccpor.incident.Stabilization;
import org.ccpor.incident.StabilizationSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Form F13. Accepting it closes the deployment, see {@link CloseOutListener}; approvals are given through {@link CloseOutService}. */
@Component
class CloseOutForm extends FormDefinition<CloseOut> {
    static final FormCode CODE = FormCode.F13;

    private final StabilizationSource stabilization;

    CloseOutForm(StabilizationSource stabilization) {
        super(CODE, 1, CloseOut.class);
        this.stabilization = stabilization;
    }

    /** How the court stands, with the period that form F12 says. */
    Stabilization stabilization(About about) {
        return stabilization.of(
                about.court(), Stabilization.days(about.of(FormCode.F12).at("watchDays")));
    }

    /** Every line, unanswered. */
    @Override
    public Answers starts(About about) {
        var rows = new HashMap<String, String>();
        for (var line : ExitLine.values()) {
            var row = "lines/" + line.row();
            rows.put(row, Integer.toString(line.ordinal() + 1));
            rows.put(row + "/line", line.name());
        }
        return Answers.of(rows);
    }

    /** The lines themselves are the same for every court. */
    @Override
    public boolean mayAnswer(Viewer viewer, String path, Answers now) {
        return !path.matches("lines/[^/]+(/line)?");
    }

    @Override
    public Optional<String> refuses(String path, Answers after, About about) {
        var row = AnswerPath.of(path).line();
        if (!row.top().equals("lines") || row.row() == null) {
            return Optional.empty();
        }
        var kept = ExitLine.ofRow(row.row())
                .filter(it -> after.at(row.toString()) != null
                        && it.name().equals(after.at(row.beside("line").toString())))
                .isPresent();
        return kept
                ? Optional.empty()
                : Optional.of("The lines are the same for every court; say “Not applicable” where one does not fit.");
    }

    /**
     * The day of an answer is the day it was given, until somebody says otherwise; without the answer there is none. Who approved, approved what stood there: a line
     * that is answered otherwise takes the approvals back.
     */
    @Override
    public Map<String, @Nullable String> consequences(Answers before, Answers after, About about) {
        var follow = new HashMap<String, @Nullable String>();
        var turned = false;
        for (var row : after.rows("lines")) {
            var path = "lines/" + row + "/";
            var was = before.at(path + "concurrence");
            var now = after.at(path + "concurrence");
            if (now != null && was == null && after.at(path + "date") == null) {
                follow.put(path + "date", about.today().toString());
            }
            if (now == null && was != null) {
                follow.put(path + "date", null);
            }
            turned |= was != null && !was.equals(now);
        }
        if (turned) {
            takeBack(after, follow);
        }
        return follow;
    }

    private static void takeBack(Answers now, Map<String, @Nullable String> follow) {
        for (var side : Side.values()) {
            CloseOut.APPROVAL.stream()
                    .map(it -> CloseOutService.path(side, it))
                    .filter(it -> now.at(it) != null)
                    .forEach(it -> follow.put(it, null));
        }
    }

    @Override
    public List<Finding> check(CloseOut answers, About about) {
        return CloseOutRule.of(answers, stabilization(about));
    }

    @Override
    public List<Derived> derived(CloseOut answers, About about) {
        return CloseOutRule.figures(answers, stabilization(about));
    }
}
