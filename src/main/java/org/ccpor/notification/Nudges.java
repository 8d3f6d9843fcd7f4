package org.ccpor.notification;

/** Reminds the people of a court of what is asked of them (domain 6.1, "nudge court"). For coordinators. */
public interface Nudges {
    /**
     * Tells the court's contacts what the plan waits for on their side.
     *
     * @param court slug
     * @param words added by the person who asks; may be empty
     * @return how many people are told
     * @throws org.ccpor.base.RefusedException if nobody can be told or nothing is asked of the court, or if it was reminded within the hour
     */
    int nudge(String court, String words);
}
