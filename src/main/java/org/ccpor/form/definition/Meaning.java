package org.ccpor.form.definition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ccpor.deployment.Facts;
import org.ccpor.deployment.FormItem;
import org.ccpor.form.Answers;
import org.ccpor.form.FormDefinition;
import org.ccpor.form.FormDefinition.Proof;
import org.ccpor.process.ItemKind;

/** Asks a definition what typed answers mean, with its own record. */
public final class Meaning<A extends Record> {
    private final FormDefinition<A> form;
    private final A typed;
    private final FormDefinition.About about;

    private Meaning(FormDefinition<A> form, Answers answers, FormDefinition.About about) {
        this.form = form;
        this.typed = form.read(answers);
        this.about = about;
    }

    /** Reads the answers once. */
    public static <A extends Record> Meaning<A> of(
            FormDefinition<A> form, Answers answers, FormDefinition.About about) {
        return new Meaning<>(form, answers, about);
    }

    /** Ids of the items that are no responses and that the answers close. */
    public Set<String> closes(List<FormItem> items) {
        return items.stream()
                .map(FormItem::item)
                .filter(it -> it.kind() != ItemKind.RESPONSE && form.closes(it, typed, about))
                .map(it -> it.id())
                .collect(Collectors.toSet());
    }

    /** As {@link #closes}, of the items that do not wait for the form to be accepted. */
    public Set<String> closesEarly(List<FormItem> items) {
        return closes(items.stream().filter(it -> form.closesEarly(it.item())).toList());
    }

    /** What they show to other forms. */
    public Map<String, Proof> proves() {
        return form.proves(typed, about);
    }

    /** How far items are, by id. */
    public Map<String, String> progress(List<FormItem> items) {
        var progress = new TreeMap<String, String>();
        items.forEach(it -> form.progress(it.item(), typed, about)
                .ifPresent(words -> progress.put(it.item().id(), words)));
        return progress;
    }

    /** What the answers decide that is not decided yet. */
    public Optional<Facts> decides(Facts now) {
        return form.decides(typed, now).filter(it -> !it.equals(now));
    }
}
