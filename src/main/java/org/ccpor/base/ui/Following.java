package org.ccpor.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ccpor.base.live.LiveThreads;
import org.ccpor.base.live.LiveTopics;
import org.ccpor.base.live.Topic;
import org.jspecify.annotations.Nullable;

/** A part that follows topics as long as it is on a page. Everything but the waking happens under the page's lock. */
final class Following {
    private final Component part;
    private final Set<? extends Topic> topics;
    private final Runnable draw;
    private final LiveTopics live;
    private final LiveThreads threads;
    private long seen;
    private final List<Registration> listeners = new ArrayList<>();
    private @Nullable Runnable leave;

    private Following(Component part, Set<? extends Topic> topics, Runnable draw) {
        var beans = VaadinService.getCurrent().getInstantiator();
        this.part = part;
        this.topics = topics;
        this.draw = draw;
        this.live = beans.getOrCreate(LiveTopics.class);
        this.threads = beans.getOrCreate(LiveThreads.class);
        this.seen = live.revision(topics);
    }

    /** Draws now, and anew after every change while the part is on a page. */
    static Following begin(Component part, Set<? extends Topic> topics, Runnable draw) {
        var following = new Following(part, topics, draw);
        LivePage.run(draw);
        following.listeners.add(part.addAttachListener(it -> following.enter(it.getUI())));
        following.listeners.add(part.addDetachListener(_ -> following.leave()));
        part.getUI().ifPresent(following::enter);
        return following;
    }

    void end() {
        listeners.forEach(Registration::remove);
        leave();
    }

    private void enter(UI ui) {
        leave();
        var page = LivePage.of(ui, threads);
        Runnable look = this::look;
        var unfollow = live.follow(topics, () -> page.wake(look));
        leave = () -> {
            unfollow.run();
            page.forget(look);
        };
        LivePage.run(look);
    }

    private void leave() {
        if (leave != null) {
            leave.run();
            leave = null;
        }
    }

    private void look() {
        var now = live.revision(topics);
        if (leave != null && now != seen) {
            seen = now;
            draw.run();
        }
    }
}
