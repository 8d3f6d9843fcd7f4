package org.ccpor.form.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.ccpor.form.FormKey;
import org.ccpor.identity.Viewer;
import org.springframework.stereotype.Component;

/** Who has which form open on this node, and in which field they are. In memory only. */
@Component
class FormPresence {
    private final Map<FormKey, Map<Object, Here>> forms = new ConcurrentHashMap<>();
    private final FormFeed feed;

    FormPresence(FormFeed feed) {
        this.feed = feed;
    }

    /** @param path field the person is in; empty for none */
    record Here(Viewer viewer, String path) {}

    /** @param page stands for one open page of that person */
    void at(FormKey key, Object page, Viewer viewer, String path) {
        var here = new Here(viewer, path);
        if (!here.equals(pages(key).put(page, here))) {
            feed.moved(key);
        }
    }

    void gone(FormKey key, Object page) {
        if (pages(key).remove(page) != null) {
            feed.moved(key);
        }
    }

    /** Everybody but that page and other pages of the same person. */
    List<Here> others(FormKey key, Viewer me) {
        return pages(key).values().stream()
                .filter(it -> !Objects.equals(it.viewer().userName(), me.userName()))
                .distinct()
                .toList();
    }

    private Map<Object, Here> pages(FormKey key) {
        return forms.computeIfAbsent(key, _ -> new ConcurrentHashMap<>());
    }
}
