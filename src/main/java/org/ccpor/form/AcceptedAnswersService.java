package org.ccpor.form;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ccpor.form.FormService.FormLine;
import org.ccpor.form.draft.AnswerLines;
import org.ccpor.form.round.FormRound;
import org.ccpor.identity.CurrentViewer;
import org.ccpor.identity.Everyone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a court's forms say, written out for exports. Refuses viewers who may not see the court in full. */
@Service
@Transactional(readOnly = true)
@Everyone
public class AcceptedAnswersService {
    private final FormService forms;
    private final FormDefinitions definitions;
    private final AnswerLines lines;
    private final CurrentViewer viewer;

    AcceptedAnswersService(FormService forms, FormDefinitions definitions, AnswerLines lines, CurrentViewer viewer) {
        this.forms = forms;
        this.definitions = definitions;
        this.lines = lines;
        this.viewer = viewer;
    }

    /**
     * The round of a form that was accepted last.
     *
     * @param leftOut whether security-sensitive answers are not among the lines
     */
    public record Sheet(
            FormKey key,
            String title,
            int round,
            String acceptedBy,
            Instant acceptedAt,
            List<AnswerLine> lines,
            boolean leftOut)
            implements Serializable {}

    /** In the order of the forms' codes. Security-sensitive answers are for coordinators alone. */
    public List<Sheet> accepted(String court) {
        return forms.lines(court).stream().flatMap(it -> sheet(it).stream()).toList();
    }

    private Optional<Sheet> sheet(FormLine form) {
        return forms.rounds(form.key()).stream()
                .filter(FormRound::accepted)
                .findFirst()
                .map(it -> sheet(form, it));
    }

    private Sheet sheet(FormLine form, FormRound round) {
        var definition = definitions.get(form.key().code(), round.definition());
        var all = lines.of(definition, form.key().court(), round.answers());
        var accepted = Objects.requireNonNull(round.decided());
        var whole = viewer.get().coordinates();
        return new Sheet(
                form.key(),
                form.title(),
                round.round(),
                accepted.by(),
                accepted.at(),
                whole ? all : all.stream().filter(it -> !it.sensitive()).toList(),
                !whole && definition.model().questions().stream().anyMatch(it -> it.sensitive() || it.restricted()));
    }

    /**
     * One answer written out.
     *
     * @param question label, with its row before it for a question of a table
     * @param answer as people read it; empty if nothing was answered
     * @param sensitive tells of security or identifies a terminal or an agency
     */
    public record AnswerLine(String part, String question, String answer, boolean sensitive) implements Serializable {}
}
