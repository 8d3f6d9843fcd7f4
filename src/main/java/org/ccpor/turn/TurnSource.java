package org.ccpor.turn;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells turns that neither plan nor forms know: a bean per feature that has some. A change of a turn is a change of its court. */
public interface TurnSource {
    /**
     * By court, in one statement; courts without any may be missing.
     *
     * @param court slug; {@code null} for all
     */
    Map<String, List<Turn>> of(@Nullable String court);
}
