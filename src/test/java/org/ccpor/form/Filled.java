package org.ccpor.form;

import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.ccpor.base.FormCode;
import org.ccpor.deployment.Facts;
import org.ccpor.form.definition.SkipRule;
import org.ccpor.identity.Viewer;
import org.ccpor.process.Phase;
import org.ccpor.process.TemplateItem;

/** A form filled in for a test, without database; each change makes a new one. */
public final class Filled<A extends Record> {
    /** A Monday; what tests of forms call today. */
    public static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private static final CompletenessRule CHECK =
            new CompletenessRule(Validation.buildDefaultValidatorFactory().getValidator());

    private final FormDefinition<A> form;
    private final Answers answers;
    private final FormDefinition.About about;

    private Filled(FormDefinition<A> form, Answers answers, FormDefinition.About about) {
        this.form = form;
        this.answers = answers;
        this.about = about;
    }

    /** Nothing answered, no go-live date. */
    public static <A extends Record> Filled<A> of(FormDefinition<A> form) {
        return new Filled<>(form, Answers.NONE, new FormDefinition.About("kern", TODAY, null, Map.of()));
    }

    /** Path, value, path, value and so on. */
    public Filled<A> with(String... pathsAndValues) {
        var next = answers;
        for (var i = 0; i < pathsAndValues.length; i += 2) {
            next = next.with(pathsAndValues[i], pathsAndValues[i + 1]);
        }
        return new Filled<>(form, next, about);
    }

    /** A row with its answers; the id is also its place. */
    public Filled<A> row(String table, int id, String... namesAndValues) {
        var next = answers.with(table + "/" + id, String.valueOf(id));
        for (var i = 0; i < namesAndValues.length; i += 2) {
            next = next.with(table + "/" + id + "/" + namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Filled<>(form, next, about);
    }

    /** With a go-live date so many days from today. */
    public Filled<A> goLiveIn(int days) {
        return new Filled<>(
                form,
                answers,
                new FormDefinition.About(
                        about.court(), about.today(), about.today().plusDays(days), about.others(), about.phase()));
    }

    /** With the deployment in that phase. */
    public Filled<A> in(Phase phase) {
        return new Filled<>(
                form,
                answers,
                new FormDefinition.About(about.court(), about.today(), about.goLive(), about.others(), phase));
    }

    /** So many days later. */
    public Filled<A> later(int days) {
        return new Filled<>(
                form,
                answers,
                new FormDefinition.About(
                        about.court(), about.today().plusDays(days), about.goLive(), about.others(), about.phase()));
    }

    /** With these answers and what follows from them. */
    public Filled<A> saved(String... pathsAndValues) {
        var typed = with(pathsAndValues);
        var next = typed.answers;
        for (var it : form.consequences(answers, next, about).entrySet()) {
            next = next.with(it.getKey(), it.getValue());
        }
        return new Filled<>(form, next, about);
    }

    /** Why that answer is refused; empty if it can be stored. */
    public Optional<String> refuses(String path, String value) {
        return form.refuses(path, answers.with(path, value), about);
    }

    /** Whether accepting these answers closes the item. */
    public boolean closes(TemplateItem item) {
        return form.closes(item, record(), about);
    }

    /** How far the item is; empty if there is nothing to say. */
    public String progress(TemplateItem item) {
        return form.progress(item, record(), about).orElse("");
    }

    /** What the answers show to other forms under that name. */
    public FormDefinition.Proof proves(String name) {
        return Objects.requireNonNull(form.proves(record(), about).get(name), name);
    }

    /** Whether somebody may give the answer at that path. */
    public boolean mayAnswer(Viewer viewer, String path) {
        return form.mayAnswer(viewer, path, answers);
    }

    /** With what scope decided, in a plan that has these forms. */
    public Filled<A> in(Facts facts, FormCode... forms) {
        return new Filled<>(
                form,
                answers,
                new FormDefinition.About(
                        about.court(),
                        about.today(),
                        about.goLive(),
                        about.others(),
                        about.phase(),
                        facts,
                        Set.of(forms)));
    }

    /** Beside another form of the court. */
    public Filled<A> beside(Filled<?> other) {
        var others = new HashMap<>(about.others());
        others.put(other.form.code(), other.answers);
        return new Filled<>(
                form,
                answers,
                new FormDefinition.About(
                        about.court(), about.today(), about.goLive(), Map.copyOf(others), about.phase()));
    }

    /** Paths that must be fixed, in the order of the questions. */
    public List<String> errors() {
        return paths(true);
    }

    /** Paths worth a look. */
    public List<String> warnings() {
        return paths(false);
    }

    /** Sentences at one path. */
    public List<String> says(String path) {
        return CHECK.check(form, answers, about).stream()
                .filter(it -> it.path().equals(path))
                .map(Finding::sentence)
                .toList();
    }

    /** Whether that question is asked. */
    public boolean asks(String path) {
        return new SkipRule(form.model(), answers).asks(path);
    }

    /** Figures as "label: value". */
    public List<String> figures() {
        return form.derived(record(), about).stream()
                .map(it -> it.label() + ": " + it.value())
                .toList();
    }

    /** The typed answers. */
    public A record() {
        return form.read(answers);
    }

    /** The answers as typed. */
    public Answers answers() {
        return answers;
    }

    private List<String> paths(boolean blocking) {
        return CHECK.check(form, answers, about).stream()
                .filter(it -> it.blocks() == blocking)
                .map(Finding::path)
                .toList();
    }
}
