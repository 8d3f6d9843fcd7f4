package org.ccpor.form.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ccpor.base.DateFormatter;
import org.ccpor.base.RecordSource;
import org.ccpor.base.sheet.Table;
import org.ccpor.form.FormDefinitions;
import org.ccpor.form.draft.AnswerLines;
import org.ccpor.form.draft.Form;
import org.ccpor.form.draft.FormRepository;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Forms that were handed in on the days asked for, of all deployments of the court. */
@Component
@Order(30)
class FormRecordSource implements RecordSource {
    private static final List<String> COLUMNS =
            List.of("Form", "Round", "Handed in", "By", "Decision", "Part", "Question", "Answer");

    private final FormRepository forms;
    private final RoundRepository rounds;
    private final FormDefinitions definitions;
    private final AnswerLines lines;
    private final Clock clock;

    FormRecordSource(
            FormRepository forms, RoundRepository rounds, FormDefinitions definitions, AnswerLines lines, Clock clock) {
        this.forms = forms;
        this.rounds = rounds;
        this.definitions = definitions;
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public String title() {
        return "Forms";
    }

    @Override
    public Table table(String court, LocalDate from, LocalDate to) {
        return new Table("forms", title(), COLUMNS, rows(court, from, to, false));
    }

    @Override
    public Optional<Withheld> withheld(String court, LocalDate from, LocalDate to) {
        var rows = rows(court, from, to, true);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Withheld(
                        "Answers about security controls, ORIs and CLETS mnemonics",
                        "They tell how a court or an agency is protected, or identify its terminals (rule 10.500, security).",
                        new Table("forms-security", "Security answers", COLUMNS, rows)));
    }

    private List<List<String>> rows(String court, LocalDate from, LocalDate to, boolean sensitive) {
        return forms.ofCourt(court).stream()
                .flatMap(form -> rounds.all(form).stream()
                        .filter(it -> within(it, from, to))
                        .flatMap(it -> rows(court, form, it, sensitive).stream()))
                .toList();
    }

    private boolean within(Round round, LocalDate from, LocalDate to) {
        var day = DateFormatter.day(round.submitted().at(), clock);
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private List<List<String>> rows(String court, Form form, Round round, boolean sensitive) {
        var definition = definitions.get(form.code(), round.definition());
        var title = definition.title();
        return lines.of(definition, court, round.answers()).stream()
                .filter(it -> it.sensitive() == sensitive && !it.answer().isEmpty())
                .map(it -> List.of(
                        title,
                        Integer.toString(round.round()),
                        DateFormatter.day(round.submitted().at(), clock).toString(),
                        round.submitted().by(),
                        RoundFormatter.state(round.decided()),
                        it.part(),
                        it.question(),
                        it.answer()))
                .toList();
    }
}
