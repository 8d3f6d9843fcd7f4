package org.ccpor.standup;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the stand-ups that ended. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR', 'EXECUTIVE')")
public class Summaries {
    private final SummaryTable table;

    Summaries(SummaryTable table) {
        this.table = table;
    }

    /** Empty if there is none or it still runs. */
    public Optional<Summary> of(long id) {
        return table.of(id);
    }

    /** The newest first, at most 200; {@code text} narrows to those that speak of it or of such a court. */
    public List<Summary> search(String text) {
        return table.search(text.strip());
    }
}
