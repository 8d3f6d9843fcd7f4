package org.ccpor.court;

import java.util.List;
import java.util.Optional;

/** Looks courts up; open to every signed-in person, because names of courts are public. */
public interface CourtDirectory {
    Optional<CourtProfile> find(String slug);

    /** By name. */
    List<CourtProfile> all();
}
