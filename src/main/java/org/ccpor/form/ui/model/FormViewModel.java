package org.ccpor.form.ui.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.Answers;
import org.ccpor.form.Derived;
import org.ccpor.form.Edit;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.Finding;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.FormKey;
import org.ccpor.form.FormPage;
import org.ccpor.form.FormState;
import org.ccpor.form.Progress;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;

/** A form as one open page knows it: what is stored, what this person typed that is not, and what follows from both. */
public class FormViewModel {
    private final EditorModel editor;
    private final FormKey key;
    private final Viewer me;
    private final AnswerModel saver;
    private final WrittenRemarks notes = new WrittenRemarks();
    private final Map<String, FormPage.Given> given = new TreeMap<>();
    private FormPage page;
    private FormDefinition<?> definition;
    private FormDefinition.About about;
    private FormFormatter words;
    private Answers answers = Answers.NONE;
    private AnswerAccess may;
    private List<Finding> findings = List.of();
    private List<Derived> figures = List.of();
    private long seen;
    private boolean tried;

    /** @throws org.springframework.security.access.AccessDeniedException if this person may not read the form */
    public FormViewModel(EditorModel editor, FormKey key) {
        this.editor = editor;
        this.key = key;
        me = editor.viewer().get();
        seen = editor.topics().revision(key);
        page = editor.forms().page(key);
        about = editor.forms().about(key);
        definition = editor.definitions().get(key.code(), page.definition());
        words = new FormFormatter(editor, key, definition);
        may = new AnswerAccess(me, key, definition, page.state(), answers);
        saver = new AnswerModel(editor, key, me, given);
        take(page);
    }

    /** Reads again if there is news since the last reading; tells whether it did. */
    public boolean refresh() {
        if (editor.topics().revision(key) == seen) {
            return false;
        }
        reload();
        return true;
    }

    /** Reads again. */
    public void reload() {
        seen = editor.topics().revision(key);
        var now = editor.forms().page(key);
        if (now.version() != page.version()) {
            about = editor.forms().about(key);
        }
        if (now.definition() != definition.version()) {
            definition = editor.definitions().get(key.code(), now.definition());
            words = new FormFormatter(editor, key, definition);
        }
        tried = tried && now.state().open();
        take(now);
    }

    private void take(FormPage now) {
        page = now;
        given.clear();
        given.putAll(now.given());
        recalculate();
    }

    private void recalculate() {
        var all = new TreeMap<String, String>();
        given.forEach((path, it) -> all.put(path, it.value()));
        answers = saver.over(Answers.of(all));
        may = new AnswerAccess(me, key, definition, page.state(), answers);
        findings = editor.check().check(definition, answers, about);
        figures = figures(definition);
    }

    private <A extends Record> List<Derived> figures(FormDefinition<A> form) {
        return form.derived(form.read(answers), about);
    }

    /** Saves one answer; {@code seenRevision} is the one it replaces. */
    public void answer(String path, @Nullable String value, long seenRevision, boolean confirmed) {
        save(List.of(new Edit(path, value == null || value.isEmpty() ? null : value, seenRevision, confirmed)));
    }

    /** Saves several at once, such as a row. */
    public List<Saved> save(List<Edit> edits) {
        var done = saver.save(edits);
        recalculate();
        return done;
    }

    /** Tries again what an outage kept from being saved. */
    public void retry() {
        saver.retry();
        recalculate();
    }

    /** Gives up what was typed there and not stored. */
    public void drop(String path) {
        saver.forget(path);
        recalculate();
    }

    /** Errors and warnings to show: what is missing only after somebody tried to hand the form in. */
    public List<Finding> findings(String path) {
        return findings.stream()
                .filter(it -> it.path().equals(path) && shown(it))
                .toList();
    }

    private boolean shown(Finding it) {
        return tried || !it.blocks() || answers.at(it.path()) != null;
    }

    /** What stands in the way of handing in, also texts that are not saved. */
    public List<Finding> obstacles() {
        var all = new ArrayList<Finding>();
        saver.troubles().forEach(it -> all.add(Finding.error(it, "This is not saved yet; decide beside the field.")));
        findings.stream().filter(Finding::blocks).forEach(all::add);
        return all;
    }

    /** Where this person has yet to answer before it can be handed in. */
    public List<String> left() {
        return obstacles().stream()
                .map(Finding::path)
                .filter(this::mayAnswer)
                .distinct()
                .toList();
    }

    /** What stands in the way, and only others may answer. */
    public List<String> leftToOthers() {
        return obstacles().stream()
                .map(Finding::path)
                .filter(Predicate.not(this::mayAnswer))
                .distinct()
                .toList();
    }

    /** Whether only the team answers there, and this person is none of it. */
    public boolean leftToTeam(String path) {
        return may.leftToTeam(path);
    }

    /** Whether this person fills it in now. */
    public boolean fills() {
        return may.fills();
    }

    /** What does not stand in the way, but should be looked at. */
    public List<Finding> warnings() {
        return findings.stream().filter(it -> !it.blocks()).toList();
    }

    /** Findings of a row and everything in it. */
    public List<Finding> inRow(String row) {
        var at = AnswerPath.of(row);
        return findings.stream().filter(it -> at.holds(it.path()) && shown(it)).toList();
    }

    /** From now on also what is missing is shown beside its field. */
    public void tryIt() {
        tried = true;
    }

    /** Whether somebody tried to hand it in. */
    public boolean tried() {
        return tried;
    }

    /** Figures of a question, row, table or {@code #part}. */
    public List<Derived> figures(String path) {
        return figures.stream().filter(it -> it.path().equals(path)).toList();
    }

    /** What the team asks to change there; {@code null} for the form as a whole. */
    public List<FormPage.Remark> remarks(@Nullable String path) {
        return page.remarks().stream()
                .filter(it -> Objects.equals(it.path(), path))
                .toList();
    }

    /** Remarks being written before the form is returned. */
    public WrittenRemarks notes() {
        return notes;
    }

    /** Whether this person may answer there now; whose a row of the LEA is, stays. */
    public boolean mayAnswer(String path) {
        return may.mayAnswer(path);
    }

    /** Why the LEA cannot write in that table or row, before it tries; empty if it can, and for others. */
    public String closedToLea(String path) {
        return may.closedToLea(path);
    }

    /** Whether this person may hand it in now. */
    public boolean maySubmit() {
        return may.maySubmit();
    }

    /** Whether this person says when the LEA's part is done: it has one, and somebody has begun the form. */
    public boolean doesPart() {
        return may.doesPart();
    }

    /** Whether this person accepts and returns forms. */
    public boolean mayDecide() {
        return may.mayDecide();
    }

    /** Whether remarks can be written now. */
    public boolean reviews() {
        return mayDecide() && page.state() == FormState.SUBMITTED;
    }

    /** Whether the answers so far ask that question; what only the team answers is shown to contacts once it has. */
    public boolean asks(String path) {
        return may.asks(path);
    }

    /** How far it is, with what is not stored yet. */
    public Progress progress() {
        return Progress.of(definition.model(), answers);
    }

    /** As this person sees them, with what is not stored yet. */
    public Answers answers() {
        return answers;
    }

    /** What is stored there; {@code null} for nothing. */
    public FormPage.@Nullable Given given(String path) {
        return given.get(path);
    }

    /** How saving goes. */
    public AnswerModel saver() {
        return saver;
    }

    /** As it was read last. */
    public FormPage page() {
        return page;
    }

    /** The version it is answered under. */
    public FormDefinition<?> definition() {
        return definition;
    }

    /** In which words it is read. */
    public FormFormatter words() {
        return words;
    }

    /** What it asks of others. */
    public EditorModel editor() {
        return editor;
    }

    /** Which form of which court. */
    public FormKey key() {
        return key;
    }

    /** Whose page it is. */
    public Viewer me() {
        return me;
    }
}
