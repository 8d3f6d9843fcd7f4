package org.ccpor.acceptance;

import java.io.Serializable;

/**
 * A defect as somebody wants it.
 *
 * @param workaround how people work until it is fixed; empty if there is none
 * @param accepted who accepted it in writing and when; empty if nobody did
 * @param seen revision of the defect as the person saw it
 */
public record DefectChange(
        String id,
        Priority priority,
        String title,
        DefectStatus status,
        String owner,
        String workaround,
        String accepted,
        long seen)
        implements Serializable {}
