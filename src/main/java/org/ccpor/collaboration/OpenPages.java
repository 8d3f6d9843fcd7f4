package org.ccpor.collaboration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ccpor.identity.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The pages open on this node. A quiet one is kept until its tab is known to be closed: it may be heard again. */
@Component
class OpenPages implements Presence {
    static final Duration SILENCE = Duration.ofSeconds(8);
    static final Duration GRACE = Duration.ofSeconds(2);
    /** Far more than people have; keeps the memory bounded whatever is opened. */
    static final int MOST_PAGES = 5_000;

    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Map<String, Page> pages = new HashMap<>();
    private volatile List<Spot> shown = List.of();

    OpenPages(Clock clock, ApplicationEventPublisher events) {
        this.clock = clock;
        this.events = events;
    }

    private record Spot(Viewer who, PageLocation where) {}

    /** Also backward: a clock that is set back keeps nobody here who is not heard again. */
    private static boolean near(Instant then, Instant now, Duration most) {
        return Duration.between(then, now).abs().compareTo(most) < 0;
    }

    private static final class Page {
        private Spot spot;
        private Instant heard;
        private @Nullable Instant left;
        private boolean closed;

        private Page(Spot spot, Instant heard) {
            this.spot = spot;
            this.heard = heard;
        }

        private boolean here(Instant now) {
            return left == null ? near(heard, now, SILENCE) : near(left, now, GRACE);
        }
    }

    @Override
    public void at(String page, Viewer who, PageLocation where) {
        var now = clock.instant();
        synchronized (pages) {
            var known = pages.get(page);
            if (known == null && pages.size() < MOST_PAGES) {
                pages.put(page, new Page(new Spot(who, where), now));
            } else if (known != null && !known.closed) {
                known.spot = new Spot(who, where);
                known.heard = now;
                known.left = null;
            }
        }
        look();
    }

    @Override
    public void heard(String page) {
        var now = clock.instant();
        boolean back;
        synchronized (pages) {
            var known = pages.get(page);
            if (known == null || known.closed) {
                return;
            }
            back = known.left != null || !known.here(now);
            known.heard = now;
            known.left = null;
        }
        if (back) {
            look();
        }
    }

    @Override
    public void left(String page) {
        synchronized (pages) {
            var known = pages.get(page);
            if (known != null && known.left == null) {
                known.left = clock.instant();
            }
        }
    }

    @Override
    public void closed(String page) {
        left(page);
        synchronized (pages) {
            var known = pages.get(page);
            if (known != null) {
                known.closed = true;
            }
        }
    }

    @Override
    public void gone(String page) {
        boolean known;
        synchronized (pages) {
            known = pages.remove(page) != null;
        }
        if (known) {
            look();
        }
    }

    @Override
    public boolean here(String page) {
        synchronized (pages) {
            var known = pages.get(page);
            return known != null && known.here(clock.instant());
        }
    }

    @Override
    public void look() {
        boolean changed;
        synchronized (pages) {
            var now = clock.instant();
            pages.values().removeIf(it -> it.closed && !it.here(now));
            var spots = pages.values().stream()
                    .filter(it -> it.here(now))
                    .map(it -> it.spot)
                    .distinct()
                    .sorted(Comparator.comparing((Spot it) -> it.who().displayName())
                            .thenComparing(it -> it.who().userName())
                            .thenComparing(it -> it.where().path())
                            .thenComparing(it -> it.where().page()))
                    .toList();
            changed = !spots.equals(shown);
            shown = spots;
        }
        if (changed) {
            events.publishEvent(new PresenceChanged());
        }
    }

    @Override
    public List<Present> people(Viewer asking) {
        var places = new TreeMap<String, List<PageLocation>>();
        var order = new ArrayList<Viewer>();
        for (var spot : shown) {
            if (mayKnow(asking, spot)) {
                places.computeIfAbsent(spot.who().userName(), _ -> {
                            order.add(spot.who());
                            return new ArrayList<>();
                        })
                        .add(spot.where());
            }
        }
        return order.stream()
                .map(it -> present(it, places.getOrDefault(it.userName(), List.of())))
                .toList();
    }

    private static Present present(Viewer who, List<PageLocation> where) {
        return new Present(
                who.userName(), who.displayName(), who.initials(), who.color(), who.role(), List.copyOf(where));
    }

    /** Contacts know of the team and of their own people, and only on their own court; never where else somebody is. */
    private static boolean mayKnow(Viewer asking, Spot spot) {
        if (!asking.role().servesCourts() || asking.userName().equals(spot.who().userName())) {
            return true;
        }
        var court = spot.where().court();
        return court != null
                && asking.courts().contains(court)
                && (spot.who().coordinates() || spot.who().serves(court));
    }
}
