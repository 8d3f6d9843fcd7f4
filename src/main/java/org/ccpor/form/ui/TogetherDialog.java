package org.ccpor.form.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.ccpor.base.Count;
import org.ccpor.base.RefusedException;
import org.ccpor.base.ui.CommandDialog;
import org.ccpor.base.ui.Fields;
import org.ccpor.base.ui.Notices;
import org.ccpor.form.AnswerPath;
import org.ccpor.form.Edit;
import org.ccpor.form.Edit.Saved;
import org.ccpor.form.definition.FieldKind;
import org.ccpor.form.definition.FormModel.Question;
import org.ccpor.form.definition.PartOfForm;
import org.ccpor.form.ui.model.FormViewModel;
import org.jspecify.annotations.Nullable;

/**
 * Answers several questions at once: what is open in a part as most courts do, or one question of several rows. Every question stands
 * there with a tick, so that nothing is answered unseen; exceptions are answered before, or unticked.
 */
class TogetherDialog {
    private final FormEditing form;
    private final FormViewModel vm;
    private final CheckboxGroup<String> places = new CheckboxGroup<>();

    TogetherDialog(FormEditing form) {
        this.form = form;
        this.vm = form.vm();
        places.addClassName("form-places");
        places.setWidthFull();
    }

    /** What is expected where this part is not answered yet and this person may answer, by path. */
    static Map<String, String> expected(FormViewModel vm, PartOfForm part) {
        var open = new LinkedHashMap<String, String>();
        for (var it : part.questions()) {
            var expected = it.expected();
            if (expected != null
                    && vm.asks(it.name())
                    && vm.mayAnswer(it.name())
                    && vm.answers().at(it.name()) == null) {
                open.put(it.name(), expected);
            }
        }
        return open;
    }

    /** Rows of the table in which this person may answer that question. */
    private static List<String> answerable(FormViewModel vm, Question table, Question question) {
        return vm.answers().rows(table.name()).stream()
                .map(it -> path(table, it, question))
                .filter(it -> vm.asks(it) && vm.mayAnswer(it))
                .toList();
    }

    /** Questions that can be answered in more than one row at once. */
    static List<Question> shared(FormViewModel vm, Question table) {
        return vm.answers().rows(table.name()).size() < 2
                ? List.of()
                : table.row().stream()
                        .filter(it -> it.kind() != FieldKind.TABLE
                                && answerable(vm, table, it).size() > 1)
                        .toList();
    }

    /** The rest of a part. */
    CommandDialog rest(PartOfForm part) {
        var open = expected(vm, part);
        var dialog = new CommandDialog("The rest as expected", "Answer them");
        dialog.tell("Most courts answer these so. Untick what is otherwise here, and answer that by itself.");
        tick(
                open.keySet(),
                open.keySet(),
                it -> vm.words().label(it) + ": " + vm.words().read(it, open.get(it)));
        dialog.need(places, "Tick at least one.");
        return dialog.runs(0, _ -> give(places.getValue().stream().collect(Collectors.toMap(it -> it, open::get))));
    }

    /** One question of several rows; those that have no answer yet are ticked. */
    CommandDialog rows(Question table) {
        var dialog = new CommandDialog("Answer together: " + vm.words().label(table.name()), "Answer them");
        var all = shared(vm, table);
        Select<Question> which = dialog.ask(Fields.one("Question", all, it -> label(table, it), first(all), null));
        var holder = new Div();
        dialog.show(holder);
        var fields = new HashMap<Question, AnswerField<?>>();
        which.addValueChangeListener(it -> ask(table, it.getValue(), fields, holder));
        ask(table, which.getValue(), fields, holder);
        places.setLabel("Rows");
        dialog.need(places, "Tick at least one row.");
        return dialog.runs(0, _ -> {
            var field = Objects.requireNonNull(fields.get(which.getValue()));
            field.complain(field.get().isEmpty() ? "Give the answer for all of them." : null);
            if (field.get().isEmpty()) {
                throw new RefusedException("Give the answer for all of them.");
            }
            give(places.getValue().stream().collect(Collectors.toMap(it -> it, _ -> field.get())));
        });
    }

    private static Question first(List<Question> all) {
        return all.stream().filter(Question::inPlace).findFirst().orElseGet(all::getFirst);
    }

    private void ask(Question table, Question question, Map<Question, AnswerField<?>> fields, Div holder) {
        var field = fields.computeIfAbsent(question, it -> {
            var made = AnswerField.of(it, path(table, "x", it), vm.words());
            made.set(it.expected());
            return made;
        });
        holder.removeAll();
        holder.add(field.part());
        var rows = answerable(vm, table, question);
        var open = rows.stream().filter(it -> vm.answers().at(it) == null).toList();
        tick(rows, open, it -> row(table, it));
    }

    private void tick(Collection<String> all, Collection<String> ticked, SerializableFunction<String, String> label) {
        places.setItems(all);
        places.setItemLabelGenerator(label::apply);
        places.setValue(new HashSet<>(ticked));
    }

    private String row(Question table, String path) {
        var at = AnswerPath.of(path);
        var ids = vm.answers().rows(table.name());
        var name = String.join(" · ", vm.words().keys(table, at.row(), vm.answers()));
        var now = vm.words().read(path, vm.answers().at(path));
        return "%d  %s%s"
                .formatted(
                        ids.indexOf(at.row()) + 1,
                        name.isEmpty() ? "New row" : name,
                        now.isEmpty() || name.contains(now) ? "" : " (now: " + now + ")");
    }

    private String label(Question table, Question question) {
        return vm.words().label(path(table, "x", question));
    }

    private static String path(Question table, String row, Question question) {
        return AnswerPath.ofRow(table.name(), row).beside(question.name()).toString();
    }

    private void give(Map<String, String> answers) {
        var before = new HashMap<String, @Nullable String>();
        var edits = answers.entrySet().stream()
                .map(it -> {
                    var given = vm.given(it.getKey());
                    before.put(it.getKey(), given == null ? null : given.value());
                    return new Edit(it.getKey(), it.getValue(), given == null ? 0 : given.revision(), false);
                })
                .toList();
        var stored = vm.save(edits).stream()
                .filter(Saved.Stored.class::isInstance)
                .map(Saved.Stored.class::cast)
                .collect(Collectors.toSet());
        if (!stored.isEmpty()) {
            Notices.done("%s saved.".formatted(Count.of(stored.size(), "answer")), () -> takeBack(stored, before));
        }
    }

    /** What somebody answered otherwise since stays. */
    private void takeBack(Set<Saved.Stored> stored, Map<String, @Nullable String> before) {
        form.lookAgain();
        var mine = stored.stream()
                .filter(it -> {
                    var now = vm.given(it.path());
                    return now != null && now.revision() == it.revision();
                })
                .map(it -> new Edit(it.path(), before.get(it.path()), it.revision(), true))
                .toList();
        vm.save(mine);
        form.changed();
        Notices.info(
                mine.size() == stored.size()
                        ? "%s taken back.".formatted(Count.of(mine.size(), "answer"))
                        : "%s taken back; the others were changed since and stay."
                                .formatted(Count.of(mine.size(), "answer")));
    }
}
