package org.ccpor.form.ui.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.ccpor.base.live.LiveTopics;
import org.ccpor.base.live.Topic;
import org.ccpor.form.FormKey;
import org.ccpor.form.ui.ReachablePages;
import org.ccpor.identity.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who has which form open on this node, and in which field they are. In memory only. */
@Component
public class FormPresence {
    private final Map<FormKey, Map<Object, Here>> forms = new ConcurrentHashMap<>();
    private final LiveTopics topics;
    private final ObjectProvider<ReachablePages> reachable;

    FormPresence(LiveTopics topics, ObjectProvider<ReachablePages> reachable) {
        this.topics = topics;
        this.reachable = reachable;
    }

    /** Somebody opened or left that form or went to another field. */
    public record PeopleIn(FormKey key) implements Topic {}

    /**
     * @param path field the person is in; empty for none
     * @param tab key of the page, see {@link ReachablePages}; empty if nobody watches pages
     */
    public record Here(Viewer viewer, String path, String tab) {}

    /** @param page stands for one open page of that person */
    public void at(FormKey key, Object page, Here here) {
        if (!here.equals(pages(key).put(page, here))) {
            topics.tell(new PeopleIn(key));
        }
    }

    /** That page shows the form no more. */
    public void gone(FormKey key, Object page) {
        if (pages(key).remove(page) != null) {
            topics.tell(new PeopleIn(key));
        }
    }

    /** Those who watch pages. */
    public ObjectProvider<ReachablePages> reachable() {
        return reachable;
    }

    /** Everybody but that page and other pages of the same person. */
    public List<Here> others(FormKey key, Viewer me) {
        return pages(key).values().stream()
                .filter(it -> !Objects.equals(it.viewer().userName(), me.userName()))
                .filter(it -> it.tab().isEmpty() || reachable.stream().allMatch(one -> one.answers(it.tab())))
                .distinct()
                .toList();
    }

    private Map<Object, Here> pages(FormKey key) {
        return forms.computeIfAbsent(key, _ -> new ConcurrentHashMap<>());
    }
}
