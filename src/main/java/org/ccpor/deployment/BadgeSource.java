package org.ccpor.deployment;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lends cards their badges: a bean per feature that knows something. A change of a badge is a change of its court. */
public interface BadgeSource {
    /**
     * By court, in one statement; courts without any may be missing.
     *
     * @param court slug; {@code null} for all
     */
    Map<String, List<CardBadge>> of(@Nullable String court);
}
