package org.ccpor.golive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.FormCode;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.Answers;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition;
import org.ccpor.golive.ReadinessLine.Side;
import org.ccpor.identity.Viewer;
import org.ccpor.process.ItemKind;
import org.ccpor.process.TemplateItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Form F11, version 1. What lines say that other forms feed is no answer of this form, see {@link LineFeed}. */
@Component
class ReadinessForm extends FormDefinition<ReadinessAnswers> {
    static final FormCode CODE = FormCode.F11;

    private static final String TABLE = "lines/";

    ReadinessForm() {
        super(CODE, 1, ReadinessAnswers.class);
    }

    @Override
    public Answers starts(About about) {
        var start = Answers.NONE;
        for (var line : ReadinessLine.values()) {
            start = start.with(TABLE + line.row(), line.row()).with(TABLE + line.row() + "/line", line.name());
        }
        return start;
    }

    /** Rows and dates are not typed; who answers a line is whose side it is. */
    @Override
    public boolean mayAnswer(Viewer viewer, String path, Answers now) {
        var at = AnswerPath.of(path);
        if (!at.top().equals("lines")) {
            return true;
        }
        var line = line(at);
        return line.isPresent()
                && switch (String.valueOf(at.field())) {
                    case "answer", "note" -> answers(viewer, line.get().side());
                    case "waiver", "approver" -> viewer.coordinates();
                    default -> false;
                };
    }

    private static Optional<ReadinessLine> line(AnswerPath at) {
        return at.row() == null || at.field() == null ? Optional.empty() : ReadinessLine.ofRow(at.row());
    }

    /** Whether somebody of that role speaks for the side. */
    static boolean answers(Viewer viewer, Side side) {
        return viewer.coordinates()
                || switch (viewer.role()) {
                    case COURT_CONTACT -> side != Side.TEAM;
                    case LEA_CONTACT -> side == Side.BOTH;
                    default -> false;
                };
    }

    @Override
    public Optional<String> refuses(String path, Answers after, About about) {
        var at = AnswerPath.of(path);
        return line(at).flatMap(it -> switch (String.valueOf(at.field())) {
            case "answer", "note" -> answerRefused(it, after, about);
            case "waiver", "approver" -> waiverRefused(it, after);
            default -> Optional.empty();
        });
    }

    private static Optional<String> answerRefused(ReadinessLine line, Answers after, About about) {
        if (line.fed(about.forms())) {
            return Optional.of(
                    line == ReadinessLine.LEADS
                            ? "Court and LEA confirm date and hour above the lines, each by its own person."
                            : "This line answers itself from its evidence. Correct it there, or waive the line.");
        }
        var never = Answer.NOT_APPLICABLE.name().equals(after.at(TABLE + line.row() + "/answer"))
                && !LineFeed.mayBeNotApplicable(line, about.facts());
        return never
                ? Optional.of("This line always applies here. Answer yes or no, or let a coordinator waive it.")
                : Optional.empty();
    }

    private static Optional<String> waiverRefused(ReadinessLine line, Answers after) {
        var reason = after.at(TABLE + line.row() + "/waiver");
        var approver = after.at(TABLE + line.row() + "/approver");
        if (reason == null && approver == null) {
            return Optional.empty();
        }
        if (!line.counts()) {
            return Optional.of("Only a mandatory line is waived; “go” does not wait for this one.");
        }
        return reason == null || approver == null
                ? Optional.of("Give the reason of the waiver and the role that approves it.")
                : Optional.empty();
    }

    /** The date of an answer follows the answer. */
    @Override
    public Map<String, @Nullable String> consequences(Answers before, Answers after, About about) {
        var follow = new HashMap<String, @Nullable String>();
        for (var line : ReadinessLine.values()) {
            var path = TABLE + line.row();
            var answer = after.at(path + "/answer");
            if (!Objects.equals(before.at(path + "/answer"), answer)) {
                follow.put(
                        path + "/answeredOn",
                        answer == null ? null : about.today().toString());
            }
        }
        return follow;
    }

    @Override
    public List<Finding> check(ReadinessAnswers answers, About about) {
        var sent = answers.sentOn();
        return sent != null && sent.isAfter(about.today())
                ? List.of(Finding.error("sentOn", "Give the day it was sent; it cannot be in the future."))
                : List.of();
    }

    @Override
    public boolean closesEarly(TemplateItem item) {
        return item.kind() == ItemKind.DOCUMENT;
    }

    /** Providing it closes when it was sent; the decision and the activation close their items themselves. */
    @Override
    public boolean closes(TemplateItem item, ReadinessAnswers answers, About about) {
        var sent = answers.sentOn();
        return item.kind() == ItemKind.DOCUMENT && sent != null && !sent.isAfter(about.today());
    }

    @Override
    public Optional<String> progress(TemplateItem item, ReadinessAnswers answers) {
        return item.kind() == ItemKind.DOCUMENT && answers.sentOn() != null
                ? Optional.of("Checklist sent on " + DateFormatter.full(answers.sentOn()))
                : Optional.empty();
    }
}
