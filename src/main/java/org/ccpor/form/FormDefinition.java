package org.ccpor.form;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.Facts;
import org.ccpor.form.definition.AnswerParser;
import org.ccpor.form.definition.FormModel;
import org.ccpor.form.definition.FormWording;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.ccpor.process.TemplateItem;
import org.jspecify.annotations.Nullable;

/**
 * One version of a form: a record with Bean Validation and what cannot be said by annotations. A bean per version; old versions stay,
 * so that what was answered under them can be read and printed.
 *
 * @param <A> record of the answers; every component may be {@code null}
 */
public abstract class FormDefinition<A extends Record> {
    private final FormCode code;
    private final int version;
    private final Class<A> type;
    private final FormModel model;
    private final FormWording texts;

    /** @param code {@code F1} to {@code F13}, as in the process template */
    protected FormDefinition(FormCode code, int version, Class<A> type) {
        this.code = code;
        this.version = version;
        this.type = type;
        this.model = FormModel.of(type);
        this.texts = FormWording.of(code, version);
    }

    /** Code the process template uses, such as {@code F3}. */
    public final FormCode code() {
        return code;
    }

    /** 1 for the first; new forms and new rounds take the highest. */
    public final int version() {
        return version;
    }

    /** Its questions. */
    public final FormModel model() {
        return model;
    }

    /** Its labels, help texts and options. */
    public final FormWording texts() {
        return texts;
    }

    /** What it is called. */
    public final String title() {
        return texts().get("title");
    }

    /** The label of the question that a path leads to. */
    public final String label(String path) {
        return texts().label(path);
    }

    /** Words by their key; empty if it has none. */
    public final Optional<String> words(String key) {
        return texts().find(key);
    }

    /** Whether the LEA answers something of it. */
    public final boolean asksLea() {
        return model.questions().stream().anyMatch(it -> it.lea() != null);
    }

    /** The answers as the typed record, unreadable ones left out. */
    public final A read(Answers answers) {
        return type.cast(AnswerParser.read(model, answers).record());
    }

    /**
     * Answers the form begins with, such as the rows of a fixed list. Shown, with revision 0, until somebody answers; the first
     * save stores them all with it, still with revision 0.
     */
    public Answers starts(About about) {
        return Answers.NONE;
    }

    /** An answer as it is stored, such as an ORI in capitals; asked for each edit before anything else looks at it. */
    public String tidy(String path, String typed) {
        return typed;
    }

    /** What Bean Validation cannot say: rules over several answers, and warnings. Paths must exist in the answers. */
    public List<Finding> check(A answers, About about) {
        return List.of();
    }

    /** Figures to show beside the answers. */
    public List<Derived> derived(A answers, About about) {
        return List.of();
    }

    /** Answers that follow from a change, such as an action that a failed check opens; by path, {@code null} takes one away. */
    public Map<String, @Nullable String> consequences(Answers before, Answers after, About about) {
        return Map.of();
    }

    /** Why an answer cannot be as it is in {@code after}; asked before it is stored, and nothing is stored then. */
    public Optional<String> refuses(String path, Answers after, About about) {
        return Optional.empty();
    }

    /**
     * Whether this person may give or change the answer at that path, beyond what the annotations of the question say; they are
     * asked before.
     *
     * @param now answers before the change
     */
    public boolean mayAnswer(Viewer viewer, String path, Answers now) {
        return true;
    }

    /** What the answers show to other forms, by a name that is the form's own. */
    public Map<String, Proof> proves(A answers, About about) {
        return Map.of();
    }

    /** Whether the accepted answers close this item, where that depends on the day or on other forms too. */
    public boolean closes(TemplateItem item, A answers, About about) {
        return closes(item, answers);
    }

    /** How far an open item is, where that depends on the day or on other forms too. */
    public Optional<String> progress(TemplateItem item, A answers, About about) {
        return progress(item, answers);
    }

    /**
     * Whether {@link #closes} is asked for this item while the form is still open, such as for a date that is only scheduled:
     * with every answer, so that an item whose predecessors come later closes then.
     */
    public boolean closesEarly(TemplateItem item) {
        return false;
    }

    /**
     * Whether an item of {@link #closesEarly} closes whoever gives the answer that is still missing, also who could not complete
     * it by hand: such as a court's acknowledgment of what the team sent.
     */
    public boolean closesForAnybody(TemplateItem item) {
        return false;
    }

    /** Whether the accepted answers close this item; asked for items that name the form and are no responses. */
    public boolean closes(TemplateItem item, A answers) {
        return true;
    }

    /** How far an open item is, such as "6 of 8 stations pass"; noted as its evidence when it changes. */
    public Optional<String> progress(TemplateItem item, A answers) {
        return Optional.empty();
    }

    /** What the accepted answers decide about the deployment; empty if nothing. Reopening brings back what was before. */
    public Optional<Facts> decides(A answers, Facts now) {
        return Optional.empty();
    }

    /**
     * What a check may know besides the answers.
     *
     * @param court slug
     * @param goLive go-live date, if there is one
     * @param others accepted or drafted answers of the court's other forms by code, empty if none
     * @param phase phase the deployment is in; {@code null} if there is none
     * @param facts what scope has decided
     * @param forms codes of the forms that the plan of the court has
     */
    public record About(
            String court,
            LocalDate today,
            @Nullable LocalDate goLive,
            Map<FormCode, Answers> others,
            @Nullable Phase phase,
            Facts facts,
            Set<FormCode> forms) {
        /** With no form known. */
        public About(
                String court,
                LocalDate today,
                @Nullable LocalDate goLive,
                Map<FormCode, Answers> others,
                @Nullable Phase phase,
                Facts facts) {
            this(court, today, goLive, others, phase, facts, Set.of());
        }

        /** Before scope decided anything. */
        public About(
                String court,
                LocalDate today,
                @Nullable LocalDate goLive,
                Map<FormCode, Answers> others,
                @Nullable Phase phase) {
            this(court, today, goLive, others, phase, Facts.UNKNOWN);
        }

        /** Without a phase. */
        public About(String court, LocalDate today, @Nullable LocalDate goLive, Map<FormCode, Answers> others) {
            this(court, today, goLive, others, null);
        }

        /** Answers of another form of the same court. */
        public Answers of(FormCode code) {
            return others.getOrDefault(code, Answers.NONE);
        }
    }

    /**
     * What the answers of a form show to other forms, such as that every site reaches production.
     *
     * @param holds {@code null} while the answers do not tell yet
     * @param words why, such as "5 of 6 sites reach production"
     */
    public record Proof(@Nullable Boolean holds, String words) implements Serializable {
        /** Known. */
        public static Proof of(boolean holds, String words) {
            return new Proof(holds, words);
        }

        /** Not known yet. */
        public static Proof open(String words) {
            return new Proof(null, words);
        }
    }
}
