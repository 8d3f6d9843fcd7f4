package org.ccpor.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ccpor.base.live.Topic;

/**
 * A part of a page, or a whole view, that is kept current while somebody looks at it.
 *
 * @param <T> what it is made of
 */
public abstract class LiveComposite<T extends Component> extends Composite<T> implements HasComponents, HasStyle {
    private static final long serialVersionUID = 1L;

    private final transient List<Following> following = new ArrayList<>();

    /**
     * Draws now, and anew after every change of the topic while this is on a page: by one thread at a time, as the person
     * who looks. Several changes at once are drawn once, so {@code draw} reads what is there, never what changed.
     */
    protected final void follow(Topic topic, Runnable draw) {
        follow(Set.of(topic), draw);
    }

    /** The same for several topics, drawn once for changes of several. */
    protected final void follow(Set<? extends Topic> topics, Runnable draw) {
        following.add(Following.begin(this, topics, draw));
    }

    /** Follows nothing any more, as before it follows something else. */
    protected final void unfollow() {
        following.forEach(Following::end);
        following.clear();
    }

    /** The same for a part that is no such composite. */
    public static void follow(Component part, Set<? extends Topic> topics, Runnable draw) {
        var unused = Following.begin(part, topics, draw);
    }
}
