package org.ccpor.assessment;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place where orders are scanned or looked up. Two rows mean the same place if owner and place agree, whatever the case.
 *
 * @param owner whose place it is
 * @param place choice out of the court profile, or what the LEA calls its place
 */
public record Site(CourtOrLea owner, String place) {
    public Site {
        place = place.strip();
    }

    /** The place of a row; empty as long as the row does not say. */
    public static Optional<Site> of(@Nullable CourtOrLea owner, @Nullable String location, @Nullable String leaPlace) {
        var place = owner == CourtOrLea.LEA ? leaPlace : location;
        return owner == null || place == null || place.isBlank()
                ? Optional.empty()
                : Optional.of(new Site(owner, place));
    }

    /** As people call it. */
    String label() {
        return owner == CourtOrLea.LEA ? place + " (LEA)" : place;
    }

    /** Stable, short and fit for the id of a row. */
    String key() {
        return Integer.toHexString(hashCode());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Site it && owner == it.owner && place.equalsIgnoreCase(it.place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(owner.name(), place.toLowerCase(Locale.ROOT));
    }
}
