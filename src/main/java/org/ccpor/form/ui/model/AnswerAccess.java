package org.ccpor.form.ui.model;

import java.util.Objects;
import java.util.stream.Stream;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.Answers;
import org.ccpor.form.FormAccess;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormState;
import org.ccpor.form.definition.FieldKind;
import org.ccpor.form.definition.FormModel.Question;
import org.ccpor.form.definition.SkipRule;
import org.ccpor.identity.Role;
import org.ccpor.identity.Viewer;

/** What one person may see and do in a form as it is answered now; the services decide again. */
class AnswerAccess {
    private final Viewer me;
    private final FormKey key;
    private final FormDefinition<?> definition;
    private final FormState state;
    private final Answers answers;
    private final SkipRule asked;

    AnswerAccess(Viewer me, FormKey key, FormDefinition<?> definition, FormState state, Answers answers) {
        this.me = me;
        this.key = key;
        this.definition = definition;
        this.state = state;
        this.answers = answers;
        this.asked = new SkipRule(definition.model(), answers);
    }

    boolean fills() {
        return state.open() && me.worksOn(key.court());
    }

    boolean maySubmit() {
        return state.open() && FormAccess.maySubmit(me, key.court());
    }

    boolean doesPart() {
        return lea() && fills() && state != FormState.NOT_BEGUN && definition.asksLea();
    }

    boolean mayDecide() {
        return FormAccess.mayDecide(me);
    }

    /** What only the team answers is shown to contacts once it has. */
    boolean asks(String path) {
        return asked.asks(path) && !(me.role().servesCourts() && openToTeam(path));
    }

    private boolean openToTeam(String path) {
        var at = AnswerPath.of(path);
        var question = definition.model().at(at);
        return question.filter(Question::teamOnly).isPresent()
                && (question.get().kind() == FieldKind.TABLE
                        ? answers.rows(at.top()).isEmpty()
                        : answers.at(path) == null);
    }

    /** Whose a row of the LEA is, stays. */
    boolean mayAnswer(String path) {
        return !(lea() && isOwner(path) && "LEA".equals(answers.at(path)))
                && FormAccess.mayAnswer(me, key, definition.model(), state, answers, path)
                && definition.mayAnswer(me, path, answers);
    }

    private boolean isOwner(String path) {
        var at = AnswerPath.of(path);
        return at.inRow()
                && definition
                        .model()
                        .at(at.top())
                        .filter(it -> Objects.equals(it.lea(), at.field()))
                        .isPresent();
    }

    private boolean lea() {
        return me.role() == Role.LEA_CONTACT;
    }

    boolean leftToTeam(String path) {
        return !me.coordinates()
                && Stream.of(AnswerPath.of(path).top(), path)
                        .flatMap(it -> definition.model().at(it).stream())
                        .anyMatch(Question::teamOnly);
    }

    String closedToLea(String path) {
        if (!lea() || !fills()) {
            return "";
        }
        var at = AnswerPath.of(path);
        var table = definition.model().at(at.top()).orElseThrow();
        var owner = table.lea();
        if (table.teamOnly()) {
            return "";
        }
        if (owner == null) {
            return "The court fills in this table; you can read it.";
        }
        if (!at.isRow()
                || owner.isEmpty()
                || mayAnswer(path)
                || "LEA".equals(answers.at(at.beside(owner).toString()))) {
            return "";
        }
        return answers.at(at.beside(owner).toString()) == null
                ? "Nobody has said yet whose row this is. If it is the LEA's, say so first; then you can fill it in."
                : "The court fills in this row; you can read it. Add a row for what the LEA has.";
    }
}
