package org.ccpor.collaboration;

import java.util.List;
import org.ccpor.identity.Viewer;

/**
 * Who is here now and what they have open; in memory only. A page is here as long as it answers the heartbeat: it is gone
 * eight seconds after its last answer, or two after it was closed, so that loading it again does not flicker.
 */
public interface Presence {
    /** Opens a page, or tells that it is somewhere else now. {@code page} is a secret of that page. */
    void at(String page, Viewer who, PageLocation where);

    /** The page answered. Unknown pages are nobody's. */
    void heard(String page);

    /** The page was closed or its line ended. It is still here if it is heard again. */
    void left(String page);

    /** The page is closed for good and can be forgotten after the grace. */
    void closed(String page);

    /** The person signed out: gone at once. */
    void gone(String page);

    /** Whether that page is known and answers. */
    boolean here(String page);

    /** Looks at the clock: who did not answer is gone. */
    void look();

    /** Everybody this viewer may know of, the viewer included, by name. */
    List<Present> people(Viewer asking);

    /** Those who have that court open, its forms included. */
    default List<Present> at(String court, Viewer asking) {
        return people(asking).stream()
                .filter(it -> it.places().stream().anyMatch(place -> court.equals(place.court())))
                .toList();
    }

    /** Those who are on that page, such as {@code stand-up}. */
    default List<Present> on(String page, Viewer asking) {
        return people(asking).stream()
                .filter(it -> it.places().stream().anyMatch(place -> page.equals(place.page())))
                .toList();
    }
}
