package org.ccpor.agenda;

import java.util.List;
import java.util.Map;

/**
 * Everything the page of a meeting shows.
 *
 * @param courts those that take part now, names by slug in order
 * @param last day of the last planned meeting of its series, or its own
 * @param following how many planned meetings of its series come on or after it, itself included
 */
public record MeetingDetails(
        MeetingLine meeting,
        Map<String, String> courts,
        List<PersonLine> people,
        List<ActionLine> actions,
        int following) {}
